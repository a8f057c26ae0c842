import type { z } from 'zod';
import { locales, original, type Locale } from '../locales.ts';
import { exampleSchema, type Example } from '../schemas/example.ts';
import { factSchemas, type FactKind } from '../schemas/facts.ts';
import { proseFolders, type ProseFolder } from '../schemas/prose-folders.ts';
import type { PageWords } from '../schemas/fingerprint.ts';
import { proseSchema } from '../schemas/prose.ts';
import type { Content, ContentFiles, ProsePage } from './content.ts';
import type { Problem } from './problem.ts';
import { hasTypedNumber, readProse } from './read-prose.ts';
import { fit, readYaml, type Read } from './read-yaml.ts';

const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:yaml|mdx)$/v;

/** Reads every content file, and finds what is wrong with each of them taken alone. */
export function readContent(files: ContentFiles): { content: Content; problems: Problem[] } {
  const facts = Object.fromEntries(Object.keys(factSchemas).map((kind) => [kind, new Map<string, unknown>()]));
  const examples = new Map<string, Example>();
  const prose: ProsePage[] = [];
  const problems: Problem[] = [];

  const broken = new Map<string, string>();

  function keep<Value>(file: string, text: string, read: Read<Value>, store: (value: Value) => void): void {
    if ('value' in read) {
      store(read.value);
    } else {
      problems.push(...read.problems);
      broken.set(file, text);
    }
  }

  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(file);
    switch (place.in) {
      case 'facts': {
        const schema: z.ZodType = factSchemas[place.kind];
        keep(file, text, fit(file, schema, readYaml(file, text)), (value) => facts[place.kind]!.set(place.id, value));
        break;
      }
      case 'examples':
        keep(file, text, fit(file, exampleSchema, readYaml(file, text)), (value) => examples.set(place.id, value));
        break;
      case 'prose':
        keep(file, text, readPage(file, text, place), (page) => page && prose.push(page));
        break;
      case 'elsewhere':
        break;
      case 'nowhere':
        problems.push({ file, where: '', problem: place.problem, remedy: place.remedy });
    }
  }
  return { content: { facts: facts as unknown as Content['facts'], examples, prose, broken }, problems };
}

type Place =
  | { readonly in: 'facts'; readonly kind: FactKind; readonly id: string }
  | { readonly in: 'examples'; readonly id: string }
  | { readonly in: 'prose'; readonly folder: ProseFolder; readonly locale: Locale; readonly id: string }
  | { readonly in: 'elsewhere' }
  | { readonly in: 'nowhere'; readonly problem: string; readonly remedy: string };

/** What a file is, by its path. */
export function placeOf(file: string): Place {
  const parts = file.split('/');
  const name = parts.at(-1)!;
  const [top, second] = parts;
  if (top === 'interface' || name === 'README.md') return { in: 'elsewhere' };
  if (!fileName.test(name)) {
    return {
      in: 'nowhere',
      problem: 'the name of the file is not written as it must be.',
      remedy: 'Use small letters, digits and hyphens, and the ending .yaml for facts or .mdx for prose.',
    };
  }
  const id = name.replace(/\.\w+$/v, '');
  if (top === 'facts' && parts.length === 3 && name.endsWith('.yaml') && Object.hasOwn(factSchemas, second!)) {
    return { in: 'facts', kind: second as FactKind, id };
  }
  if (top === 'examples' && parts.length === 2 && name.endsWith('.yaml')) return { in: 'examples', id };
  const folder = proseFolders.find((one) => one === top);
  const locale = locales.find((one) => one === second);
  if (folder && locale && parts.length === 3 && name.endsWith('.mdx')) return { in: 'prose', folder, locale, id };
  return {
    in: 'nowhere',
    problem: 'no file of this kind belongs into this folder.',
    remedy: `Facts are .yaml files in facts/<kind>/, prose .mdx files in <kind>/<language>/; the languages are ${locales.join(', ')}.`,
  };
}

const frontMatter = /^---\r?\n(?<head>.*?)\r?\n?---(?:\r?\n|$)(?<body>.*)$/sv;

/** The words of a page as any version of its file has them; nothing where they cannot be read. */
export function wordsOfPage(text: string): PageWords | undefined {
  const { head, body } = frontMatter.exec(text)?.groups ?? {};
  if (head === undefined || body === undefined) return undefined;
  const read = readYaml('', head, 2);
  if ('problems' in read) return undefined;
  const { title, summary, keywords } = read.value as Partial<PageWords>;
  return title === undefined || summary === undefined ? undefined : { title, summary, keywords: keywords ?? [], body };
}

/** Reads a page of prose. An empty file means "not translated yet"; only an original may not be empty. */
function readPage(file: string, text: string, place: Extract<Place, { in: 'prose' }>): Read<ProsePage | undefined> {
  if (text.trim() === '') {
    return place.locale === original ? { problems: [emptyOriginal(file)] } : { value: undefined };
  }
  const { head, body } = frontMatter.exec(text)?.groups ?? {};
  if (head === undefined || body === undefined) {
    return {
      problems: [
        {
          file,
          where: 'line 1',
          problem: 'the page does not begin with its title and summary.',
          remedy: 'Begin it with a line ---, then title, summary and keywords, then another line ---.',
        },
      ],
    };
  }
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  const headRead = fit(file, proseSchema(place.locale), readYaml(file, head, 2));
  const { problems: bodyProblems, ...parsed } = readProse(file, body, bodyLine);
  const problems = [
    'problems' in headRead ? headRead.problems : typedNumbers(file, headRead.value),
    bodyProblems,
  ].flat();
  if ('problems' in headRead || problems.length > 0) return { problems };
  const { folder, locale, id } = place;
  return { value: { file, folder, locale, id, head: headRead.value, body, ...parsed } };
}

const emptyOriginal = (file: string): Problem => ({
  file,
  where: '',
  problem: 'the page is empty.',
  remedy: 'Write the page, or restore its last version.',
});

function typedNumbers(file: string, head: { readonly title: string; readonly summary: string }): Problem[] {
  return (['title', 'summary'] as const)
    .filter((field) => hasTypedNumber(head[field]))
    .map((field) => ({
      file,
      where: field,
      problem: `a number is typed into it: "${head[field]}".`,
      remedy: 'Say it without the number: what depends on a day is said by the page itself, from the facts.',
    }));
}
