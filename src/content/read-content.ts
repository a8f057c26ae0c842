import type { z } from 'zod';
import { locales } from '../locales.ts';
import { exampleSchema, type Example } from '../schemas/example.ts';
import { factSchemas, type FactKind } from '../schemas/facts.ts';
import { proseFolders } from '../schemas/prose-folders.ts';
import type { Content, ContentFiles, ProsePage } from './content.ts';
import { problemIn, type Problem } from './problem.ts';
import { readPage, type PagePlace } from './read-page.ts';
import { isNotRead, textProblems } from './read-text.ts';
import { fit, readYaml, type Read } from './read-yaml.ts';

const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:yaml|mdx)$/v;

/** What has been read: the files, what they say, and what is wrong with each of them taken alone. */
export interface Reading {
  readonly files: ContentFiles;
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** What came of each file when it was last read, so that only what has changed is read again. */
const known = new Map<string, { readonly text: string; readonly read: ReturnType<typeof readEntry> }>();

/**
 * Reads every content file, by its path and text. What a file says is the same object in every reading, until its text changes:
 * nobody may write to it.
 */
export function readContent(files: ContentFiles): Reading {
  const facts = Object.fromEntries(Object.keys(factSchemas).map((kind) => [kind, new Map<string, unknown>()]));
  const examples = new Map<string, Example>();
  const prose: ProsePage[] = [];
  const problems: Problem[] = [];

  const broken = new Map<string, string>();

  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(file);
    const entry = readOnce(file, text);
    if ('problems' in entry) {
      problems.push(...entry.problems);
      if (place.in !== 'nowhere') broken.set(file, text);
    } else if (place.in === 'facts') facts[place.kind]!.set(place.id, entry.value);
    else if (place.in === 'examples') examples.set(place.id, entry.value as Example);
    else if (place.in === 'prose' && entry.value !== undefined) prose.push(entry.value as ProsePage);
  }
  return { files, content: { facts: facts as unknown as Content['facts'], examples, prose, broken }, problems };
}

function readOnce(file: string, text: string): ReturnType<typeof readEntry> {
  const before = known.get(file);
  if (before?.text === text) return before.read;
  const read = readEntry(file, text);
  known.set(file, { text, read });
  return read;
}

/** Reads one file of content, by its path: a fact, a test person or a page. Others, and pages not yet written, have no value. */
export function readEntry(file: string, text: string): Read<object | undefined> {
  const place = placeOf(file);
  switch (place.in) {
    case 'facts': {
      const schema: z.ZodType<object> = factSchemas[place.kind];
      return fit(file, schema, readYaml(file, text));
    }
    case 'examples':
      return fit(file, exampleSchema, readYaml(file, text));
    case 'prose':
      return readPage(file, text, place.page);
    case 'elsewhere':
      return { value: undefined };
    case 'nowhere': {
      const { problem, remedy } = place;
      return { problems: isNotRead(text) ? textProblems(file, text) : [problemIn(file, '', problem, remedy)] };
    }
  }
}

type Place =
  | { readonly in: 'facts'; readonly kind: FactKind; readonly id: string }
  | { readonly in: 'examples'; readonly id: string }
  | { readonly in: 'prose'; readonly page: PagePlace }
  | { readonly in: 'elsewhere' }
  | { readonly in: 'nowhere'; readonly problem: string; readonly remedy: string };

/** What a file is, by its path. */
export function placeOf(file: string): Place {
  const parts = file.split('/');
  const name = parts.at(-1)!;
  const [top, second] = parts;
  const isInterface = locales.some((locale) => file === `interface/${locale}.json`);
  if (isInterface || file === 'README.md') return { in: 'elsewhere' };
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
  if (folder && locale && parts.length === 3 && name.endsWith('.mdx'))
    return { in: 'prose', page: { folder, locale, id } };
  return {
    in: 'nowhere',
    problem: 'no file of this kind belongs into this folder.',
    remedy: `Facts are .yaml files in facts/<kind>/, prose .mdx files in <kind>/<language>/, words interface/<language>.json; the languages are ${locales.join(', ')}.`,
  };
}
