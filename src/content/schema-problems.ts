import type { z } from 'zod';
import { placeInWords, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Sentences = Pick<Problem, 'problem' | 'remedy'>;

const writeADay = 'Write it as 2024-09-27, without a time.';
const quoted = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : JSON.stringify(value);

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Says what is wrong with a file, and what to do, for everything that its schema finds. */
export function schemaProblems(file: string, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) =>
    flatten(issue).map(({ path, issue: inner }) => ({ file, where: placeInWords(path), ...sentencesFor(inner) })),
  );
}

/** In a union of kinds only the mistakes of the nearest kind help. */
function flatten(issue: Issue, base: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; issue: Issue }[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue }];
  const nearest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best));
  return nearest.flatMap((inner) => flatten(inner, path));
}

function sentencesFor(issue: Issue): Sentences {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        problem: `there is no field ${issue.keys.map(quoted).join(', ')} here.`,
        remedy: 'Correct the spelling, or remove the line.',
      };
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { problem: 'is missing.', remedy: 'Fill it in.' }
        : {
            problem: `${quoted(issue.input)} is not ${typeNames[issue.expected] ?? issue.expected}.`,
            remedy: 'Correct the value.',
          };
    case 'invalid_value':
      return issue.input === undefined
        ? { problem: 'is missing.', remedy: `Choose one of: ${issue.values.map(String).join(', ')}.` }
        : {
            problem: `${quoted(issue.input)} is not one of the choices.`,
            remedy: `Choose one of: ${issue.values.map(String).join(', ')}.`,
          };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return {
        problem: `is too ${issue.origin === 'string' ? 'long' : 'large'}: ${String(issue.maximum)} at most.`,
        remedy: issue.origin === 'string' ? 'Shorten it.' : 'Correct the number.',
      };
    case 'invalid_format':
      return badFormat(issue);
    case 'invalid_union':
      return badKind(issue);
    case 'custom':
      return {
        problem: `${issue.message}.`,
        remedy:
          typeof issue.params?.['remedy'] === 'string' ? issue.params['remedy'] : 'Change it as the sentence says.',
      };
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { problem: `${quoted(issue.input)} does not fit here.`, remedy: 'Correct the value.' };
  }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): Sentences {
  if (issue.origin === 'array') {
    const least = Number(issue.minimum);
    return least === 1
      ? { problem: 'is an empty list.', remedy: 'Add at least one entry.' }
      : { problem: `needs at least ${least} entries.`, remedy: 'Add what is missing.' };
  }
  return issue.origin === 'string'
    ? { problem: `is too short: ${String(issue.minimum)} letters at least.`, remedy: 'Write it out.' }
    : { problem: `is too small: ${String(issue.minimum)} at least.`, remedy: 'Correct the number.' };
}

function badFormat(issue: Extract<Issue, { code: 'invalid_format' }>): Sentences {
  const value = quoted(issue.input);
  if (issue.format === 'date') return { problem: `${value} is not a day of the calendar.`, remedy: writeADay };
  if (issue.format === 'url')
    return { problem: `${value} is not a web address.`, remedy: 'Write the whole address, from https:// on.' };
  return { problem: `${value} is not written as it must be here.`, remedy: issue.message };
}

function badKind(issue: Extract<Issue, { code: 'invalid_union' }>): Sentences {
  const { kind } = (issue.input ?? {}) as { readonly kind?: unknown };
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : '';
  return {
    problem: kind === undefined ? 'is missing.' : `${quoted(kind)} is no kind that is known here.`,
    remedy: `Choose one of: ${options}.`,
  };
}
