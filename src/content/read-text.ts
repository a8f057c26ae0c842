import { placeInWords, type Problem } from './problem.ts';

/** The most bytes of a file. The longest of the content has a seventh of it; a parser may need minutes for more. */
export const mostBytes = 200_000;
/** The most letters of a line. Parsers become slow where one line opens thousands of things. */
const mostLetters = 5_000;
/** How deep lists and groups may lie in one another. */
export const mostLevels = 24;

/** Stands in place of a file that is not read. No validation lets it through: it begins with the sign for an unreadable letter. */
export const notRead = { link: '\uFFFD link', special: '\uFFFD special', tooLarge: '\uFFFD too large' } as const;

export const isNotRead = (text: string): boolean => Object.values<string>(notRead).includes(text);

const cannotBeShown =
  /[[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]--[\n\t]]/v;
/** What takes room, or not even that, and shows nothing. */
const empty = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/v;

type Sentences = Pick<Problem, 'problem' | 'remedy'>;

/**
 * What is wrong with a text, before any parser sees it. Line ends of Windows are let through. `firstLine` is where the
 * text begins in its file.
 */
export function textProblems(file: string, text: string, firstLine = 1): Problem[] {
  const whole = wholeProblem(text);
  if (whole !== undefined) return [{ file, where: '', ...whole }];
  const lines = text.split(/\r?\n/v);
  for (const [index, line] of lines.entries()) {
    const found = signProblem(line) ?? lengthProblem(line);
    if (found !== undefined) return [{ file, where: `line ${index + firstLine}`, ...found }];
  }
  return [];
}

function wholeProblem(text: string): Sentences | undefined {
  if (text === notRead.link) {
    return {
      problem: 'this is a link to another file, and links are not followed.',
      remedy: 'Put the file itself in its place.',
    };
  }
  if (text === notRead.special) {
    return { problem: 'this is not a file of text.', remedy: 'Remove it, or put a file of text in its place.' };
  }
  if (text === notRead.tooLarge || Buffer.byteLength(text) > mostBytes) {
    return { problem: 'the file is too large: 200 kB at most.', remedy: 'Shorten it, or make two of it.' };
  }
  return undefined;
}

const lengthProblem = (line: string): Sentences | undefined =>
  line.length > mostLetters
    ? { problem: 'the line is too long: 5,000 letters at most.', remedy: 'Break it into shorter lines.' }
    : undefined;

/** The first sign of a text that no page can show, or that shows something else than what stands there. */
function signProblem(text: string): Sentences | undefined {
  const [sign] = cannotBeShown.exec(text) ?? [];
  if (sign === undefined) return undefined;
  if (sign === '\uFFFD') {
    return { problem: 'a letter cannot be read.', remedy: 'Type it again, and save the file as UTF-8.' };
  }
  if (sign === '\r') {
    return { problem: 'a line ends as on very old machines (U+000D).', remedy: 'Break the line again with Enter.' };
  }
  if (sign === '\uFEFF') {
    return {
      problem: 'a mark of the order of bytes stands here (U+FEFF).',
      remedy: 'Save the file as UTF-8 without it.',
    };
  }
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    problem: `there is a sign that cannot be seen or printed (U+${code}).`,
    remedy: 'Delete the words around it and type them again.',
  };
}

/** What is wrong with a text that was read out of a file: a sign that cannot be shown, or nothing to see at all. */
export function valueProblem(text: string): Sentences | undefined {
  if (empty.test(text)) return { problem: 'looks empty: nothing in it can be seen.', remedy: 'Fill it in.' };
  return signProblem(text);
}

/** The same for every text inside a value, names of fields included. */
export function valueProblems(file: string, value: unknown, path: readonly PropertyKey[] = []): Problem[] {
  if (typeof value === 'string') {
    const found = valueProblem(value);
    return found === undefined ? [] : [{ file, where: placeInWords(path), ...found }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => valueProblems(file, part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const name = valueProblem(key);
    return name === undefined
      ? valueProblems(file, part, [...path, key])
      : [{ file, where: `${placeInWords(path)} the name of a field`.trim(), ...name }];
  });
}
