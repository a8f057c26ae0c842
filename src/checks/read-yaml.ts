import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

export type Read<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** Reads YAML as text says it: a day stays text, and a mistake names its line. `firstLine` is where the YAML begins in the file. */
export function readYaml(file: string, text: string, firstLine = 1): Read<unknown> {
  if (text.trim() === '') {
    return {
      problems: [{ file, where: '', problem: 'the file is empty.', remedy: 'Fill it in, or remove the file.' }],
    };
  }
  const document = parseDocument(text, { prettyErrors: true, schema: 'core' });
  // The first mistake throws the reader off course; what it says after that is of no use.
  const problems = [...document.errors, ...document.warnings].slice(0, 1).map(({ message, linePos }) => ({
    file,
    where: `line ${String((linePos?.[0].line ?? 1) + firstLine - 1)}`,
    problem: `this is not YAML: ${message.split(' at line ')[0] ?? message}.`,
    remedy: 'Compare the indentation, quotes and colons with another file of the same folder.',
  }));
  return problems.length > 0 ? { problems } : { value: document.toJS() as unknown };
}

/** Checks what was read against its schema. */
export function fit<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  read: Read<unknown>,
): Read<z.output<Schema>> {
  if ('problems' in read) return read;
  const parsed = schema.safeParse(read.value, { reportInput: true });
  return parsed.success ? { value: parsed.data } : { problems: schemaProblems(file, parsed.error) };
}
