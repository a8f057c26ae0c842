import type { Way } from '../eligibility/evaluate.ts';
import { original, type Locale } from '../locales.ts';
import type { Example } from '../schemas/example.ts';
import type { Fact, FactKind } from '../schemas/facts.ts';
import type { PagedFacts } from '../schemas/page-paths.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import type { Prose } from '../schemas/text/prose.ts';
import type { ProseNode } from './prose-tree.ts';

/** The text of every content file, by its path inside the content folder. */
export type ContentFiles = ReadonlyMap<string, string>;

export type Facts = { readonly [Kind in FactKind]: ReadonlyMap<string, Fact<Kind>> };

/** An element in a text, and the line of the file that it stands on. */
export interface ElementUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The elements around it, outermost first. */
  readonly inside: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
}

export interface ProsePage {
  readonly file: string;
  readonly folder: ProseFolder;
  readonly locale: Locale;
  readonly id: string;
  readonly head: Prose;
  readonly body: string;
  /** The body as it was validated, which is what a page prints. */
  readonly tree: readonly ProseNode[];
  readonly elements: readonly ElementUse[];
  /** Where the links of the text lead, each with its line. */
  readonly links: readonly { readonly to: string; readonly line: number }[];
}

/** The names of the facts of one kind, those with mistakes of their own included. */
export function idsOf(kind: FactKind, { facts, broken }: Pick<Content, 'facts' | 'broken'>): string[] {
  const prefix = `facts/${kind}/`;
  const names = [...broken.keys()].filter((file) => file.startsWith(prefix));
  return [...facts[kind].keys(), ...names.map((file) => file.slice(prefix.length, -'.yaml'.length))];
}

/** The offices and routes, for the engine. */
export const waysOf = ({ facts }: Pick<Content, 'facts'>): Way[] =>
  [...facts.offices, ...facts.routes].map(([id, way]) => ({ id, ...way }));

/** What decides about an office or a route. */
export const ruleParts = (way: Fact<'offices'> | Fact<'routes'>) => {
  const { checkEvery, states, criteria } = way;
  return { checkEvery, states, criteria, ...('already' in way && { already: way.already }) };
};

/** Everything in the content folder that could be read. */
export interface Content {
  readonly facts: Facts;
  readonly examples: ReadonlyMap<string, Example>;
  readonly prose: readonly ProsePage[];
  /** The files that have mistakes of their own, so that what they hold or cite is not called missing or unused as well. */
  readonly broken: ContentFiles;
}

/** The page that a page is a translation of; itself, if it is the original. */
export const originalOf = (page: ProsePage, { prose }: Pick<Content, 'prose'>) =>
  prose.find(({ folder, id, locale }) => locale === original && folder === page.folder && id === page.id);

/** What has pages to itself, those of broken files included. */
export function pagedFacts(content: Pick<Content, 'facts' | 'broken'>): PagedFacts {
  const named = (kind: FactKind) => idsOf(kind, content).map((id) => ({ id }));
  return {
    offices: named('offices'),
    nationalities: named('nationalities'),
    routes: [...content.facts.routes].map(([id, { pathway }]) => ({ id, pathway })),
    places: named('places'),
    rumours: named('rumours'),
    events: [...content.facts.events.values()],
  };
}
