import { everyPath, guidePath } from '../../schemas/page-paths.ts';
import { pagedFacts, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** The addresses of all pages that a link may lead to, without their language: `/countries/colombia/`. */
function addressesOf(content: Content): Set<string> {
  const addresses = new Set(everyPath(pagedFacts(content)));
  addresses.delete(guidePath('not-found'));
  return addresses;
}

/** Links of texts and of changes that lead to no page of the site. Anchors are proved on the built pages. */
export function linkProblems(content: Content): Problem[] {
  const { facts, prose } = content;
  const addresses = addressesOf(content);
  const unknownPage = (to: string, file: string, where: string): Problem[] => {
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
    ...prose.flatMap(({ file, links }) => links.flatMap(({ to, line }) => unknownPage(to, file, `line ${line}`))),
    ...[...facts.changes].flatMap(([id, { pages }]) =>
      pages.flatMap((page, index) => unknownPage(page, `facts/changes/${id}.yaml`, `pages ${index + 1}`)),
    ),
  ];
}
