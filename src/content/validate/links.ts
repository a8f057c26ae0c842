import { pageIds } from '../../schemas/prose-folders.ts';
import { pathways } from '../../schemas/route.ts';
import { sourceGroups } from '../../schemas/source-groups.ts';
import { idsOf, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

const unlisted = new Set(['home', 'not-found']);

/** The addresses of all pages, without their language: `/countries/colombia/`. */
function addressesOf(content: Content): Set<string> {
  return new Set([
    '/',
    ...pageIds.filter((id) => !unlisted.has(id)).map((id) => `/${id}/`),
    ...idsOf('offices', content).map((id) => `/countries/${id}/`),
    ...idsOf('nationalities', content).map((id) => `/nationalities/${id}/`),
    ...idsOf('offices', content).flatMap((office) =>
      idsOf('nationalities', content).map((id) => `/countries/${office}/${id}/`),
    ),
    ...pathways.map((id) => `/pathways/${id}/`),
    ...[...content.facts.routes].map(([id, { pathway }]) => `/pathways/${pathway}/${id}/`),
    ...idsOf('rumours', content).map((id) => `/stay-safe/${id}/`),
    '/timeline/numbers/',
    ...sourceGroups.map((group) => `/sources/${group}/`),
  ]);
}

/** Links of texts and of changes that lead to no page of the site. Anchors are proved on the built pages. */
export function linkProblems(content: Content): Problem[] {
  const { facts, prose } = content;
  const addresses = addressesOf(content);
  const check = (to: string, file: string, where: string): Problem[] => {
    const address = to.split('#')[0]!;
    if (!to.startsWith('/') || addresses.has(address)) return [];
    return [
      problemIn(
        file,
        where,
        `the site has no page at "${address}".`,
        'Write the address without the language and with a slash at both ends: /countries/colombia/.',
      ),
    ];
  };
  return [
    ...prose.flatMap(({ file, links }) => links.flatMap(({ to, line }) => check(to, file, `line ${line}`))),
    ...[...facts.changes].flatMap(([id, { pages }]) =>
      pages.flatMap((page, index) => check(page, `facts/changes/${id}.yaml`, `pages ${index + 1}`)),
    ),
  ];
}
