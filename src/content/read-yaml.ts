import { isMap, isScalar, isSeq, Lexer, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problemIn, type Problem } from './problem.ts';
import { mostLevels, textProblems, valueProblems } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';

export type Read<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** Says where a mistake stands, by its place among the letters of the text. */
type Report = (offset: number, problem: string, remedy: string) => Problem;

/**
 * Reads YAML as text says it: a day stays text, and a mistake names its line. `firstLine` is where the YAML begins in
 * the file. Only fields, lists and single values are read: what YAML can do besides, no form shows and no fact needs.
 */
export function readYaml(file: string, text: string, firstLine = 1): Read<unknown> {
  if (text.trim() === '') {
    return {
      problems: [problemIn(file, '', 'the file is empty.', 'Fill it in, or remove the file.')],
    };
  }
  const unread = textProblems(file, text, firstLine);
  if (unread.length > 0) return { problems: unread };

  const report: Report = (offset, problem, remedy) =>
    problemIn(file, `line ${text.slice(0, offset).split('\n').length + firstLine - 1}`, problem, remedy);
  const marked = markProblem(text, report);
  if (marked !== undefined) return { problems: [marked] };

  const document = documentOf(text);
  if (document === undefined) return { problems: [report(0, ...tooDeep)] };
  const wrong = grammarProblems(document, report);
  const problems = wrong.length > 0 ? wrong : shapeProblems(document, report);
  if (problems.length > 0) return { problems };
  const value: unknown = document.toJS();
  const unseen = valueProblems(file, value);
  return unseen.length > 0 ? { problems: unseen } : { value };
}

/** The first mark for something that is said once and meant elsewhere, or that is to be read as something else. */
function markProblem(text: string, report: Report): Problem | undefined {
  const what = { '&': 'an anchor', '*': 'an alias', '!': 'a tag', '%': 'a directive' } as const;
  let offset = 0;
  let isWords = false;
  for (const token of new Lexer().lex(text)) {
    // The lexer puts a sign of its own before words, before a document, and where a list ends too early.
    if (/^[\u0002\u0018\u001F]$/v.test(token)) {
      isWords = token === '\u001F';
      continue;
    }
    const mark = token[0];
    if (!isWords && mark !== undefined && Object.hasOwn(what, mark)) {
      return report(
        offset,
        `"${token.slice(0, 20)}" is ${what[mark as keyof typeof what]} of YAML, and files of this guide have none.`,
        'Write the value itself; if it is a text, put it in double quotes.',
      );
    }
    isWords = false;
    offset += token.length;
  }
  return undefined;
}

/** The first mistake throws the reader off course; what it says after that is of no use. */
function grammarProblems({ errors, warnings }: Document.Parsed, report: Report): Problem[] {
  return [...errors, ...warnings]
    .slice(0, 1)
    .map(({ message, pos: [offset] }) =>
      message.includes('call stack')
        ? report(0, ...tooDeep)
        : report(
            offset,
            `this is not YAML: ${message}.`,
            'Compare the indentation, quotes and colons with another file of the same folder.',
          ),
    );
}

const tooDeep = [
  'lists or groups lie too deep in one another.',
  'Compare the file with another one of the same folder.',
] as const;

/** The document of a text; nothing where its parts lie so deep in one another that the parser gives up. */
function documentOf(text: string): Document.Parsed | undefined {
  try {
    // Names that stand twice are found here: the parser compares each with all others, minutes for some thousands.
    return parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Names that stand twice or are no text, and groups that lie too deep in one another. */
function shapeProblems({ contents }: Document.Parsed, report: Report): Problem[] {
  const problems: Problem[] = [];
  function visit(node: unknown, level: number): void {
    if (!isMap(node) && !isSeq(node)) return;
    const at = (part: unknown) => ((isMap(part) || isSeq(part) || isScalar(part) ? part : node).range ?? [0])[0];
    if (level > mostLevels) {
      problems.push(report(at(node), ...tooDeep));
    } else if (isMap(node)) {
      const names = new Set<string>();
      for (const { key, value } of node.items) {
        const name = nameOf(key);
        if (name === undefined)
          problems.push(report(at(key), 'a field has no name.', 'Write a name before the colon.'));
        else if (names.has(name)) {
          problems.push(report(at(key), `the field "${name}" stands here twice.`, 'Remove one of the two.'));
        } else names.add(name);
        visit(value, level + 1);
      }
    } else for (const item of node.items) visit(item, level + 1);
  }
  visit(contents, 1);
  return problems;
}

/** The name of a field as text, as a program reads it: `1` and `"1"` are one name. */
function nameOf(key: unknown): string | undefined {
  const value: unknown = isScalar(key) ? key.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** Validates what was read by its schema. */
export function fit<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  read: Read<unknown>,
): Read<z.output<Schema>> {
  if ('problems' in read) return read;
  const parsed = schema.safeParse(read.value, { reportInput: true });
  return parsed.success ? { value: parsed.data } : { problems: schemaProblems(file, parsed.error) };
}
