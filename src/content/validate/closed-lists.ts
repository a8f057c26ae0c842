import { original } from '../../locales.ts';
import { closedLists, type ProseFolder } from '../../schemas/prose-folders.ts';
import { idsOf, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Pages that are missing or that nothing shows, and codes or titles that stand twice. */
export function closedListProblems(content: Content): Problem[] {
  const { facts, prose, broken } = content;
  const wanted: Record<ProseFolder, readonly string[]> = {
    countries: idsOf('offices', content),
    nationalities: idsOf('nationalities', content),
    ...closedLists,
  };
  const problems: Problem[] = [];
  for (const [folder, ids] of Object.entries(wanted)) {
    const written = prose.filter((page) => page.folder === folder && page.locale === original);
    for (const id of ids) {
      const file = `${folder}/${original}/${id}.mdx`;
      if (broken.has(file) || written.some((page) => page.id === id)) continue;
      problems.push(
        problemIn(
          file,
          '',
          'this page is missing.',
          'Write it: every country, nationality, pathway and page has its text.',
        ),
      );
    }
    for (const page of prose) {
      if (page.folder !== folder || ids.includes(page.id)) continue;
      problems.push(
        problemIn(
          page.file,
          '',
          'the site has no page of this name.',
          `Remove the file, or name it after one of: ${ids.join(', ')}.`,
        ),
      );
    }
  }
  const codes = (['offices', 'nationalities'] as const).flatMap((kind) =>
    twice(
      [...facts[kind]].map(([id, { country }]) => ({ file: `facts/${kind}/${id}.yaml`, key: country })),
      'country',
      'code',
    ),
  );
  const places = twice(
    (['offices', 'places'] as const).flatMap((kind) =>
      [...facts[kind]].map(([id, { country }]) => ({ file: `facts/${kind}/${id}.yaml`, key: country })),
    ),
    'country',
    'code',
  );
  const titles = twice(
    prose.map(({ file, locale, head }) => ({ file, key: `${head.title}", in "${locale}` })),
    'title',
    'title',
  );
  return [...problems, ...codes, ...places, ...titles];
}

function twice(entries: readonly { file: string; key: string }[], where: string, what: string): Problem[] {
  return entries.flatMap(({ file, key }, index) => {
    const first = entries.find((entry) => entry.key === key)!;
    if (entries.indexOf(first) === index) return [];
    return [problemIn(file, where, `the ${what} "${key}" stands in content/${first.file} too.`, 'Give each its own.')];
  });
}
