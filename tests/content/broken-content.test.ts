import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import { inWords } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { smallFiles, smallSite } from '../support/small-site.ts';

interface BrokenCase {
  readonly mistake: string;
  readonly changes: readonly { readonly file: string; readonly replace?: string; readonly with: string }[];
  /** What stands on the disk besides: the bytes of a file in hexadecimal digits, or where a link leads. */
  readonly onDisk?: readonly {
    readonly file: string;
    readonly bytes?: string;
    readonly link?: string;
    readonly size?: number;
  }[];
  readonly says: readonly string[];
}

const here = import.meta.dirname;
const today = '2026-11-22';
const sound = new Map([
  ...readFolder(join(here, 'sound')),
  ...[...readFolder(join(here, '../../content/interface'))].map(([file, text]) => [`interface/${file}`, text] as const),
]);
const cases = [...readFolder(join(here, 'broken'))].map(([file, text]) => ({ file, ...(parse(text) as BrokenCase) }));

/** The sound content with the changes of one case. */
function broken({ file: name, changes, onDisk = [] }: BrokenCase & { file: string }): Map<string, string> {
  const files = new Map(sound);
  for (const { file, replace, with: text } of changes) {
    const before = files.get(file) ?? '';
    if (replace !== undefined && !before.includes(replace))
      throw new Error(`${name}: "${replace}" does not stand in ${file}.`);
    files.set(file, replace === undefined ? text : before.replace(replace, text));
  }
  return new Map([...files, ...fromDisk(onDisk)]);
}

/** Files as the disk holds them, read back in the way of the validation. */
function fromDisk(onDisk: NonNullable<BrokenCase['onDisk']>): ReadonlyMap<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'safe-mobility-broken-'));
  try {
    for (const { file, bytes, link, size } of onDisk) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      if (link === undefined)
        writeFileSync(join(root, file), bytes === undefined ? 'a\n'.repeat(size! / 2) : Buffer.from(bytes, 'hex'));
      else symlinkSync(link, join(root, file));
    }
    return readFolder(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('sound content has no mistakes', () => {
  expect(validateContent(readContent(sound), today).problems.map(inWords)).toEqual([]);
});

describe('broken content is refused in words that say where and what', () => {
  test.each(cases)('$mistake', (one) => {
    const problems = validateContent(readContent(broken(one)), today).problems.map(inWords);
    for (const sentence of one.says) expect(problems.join('\n')).toContain(sentence);
    expect(problems, 'nothing else is reported').toHaveLength(one.says.length);
    for (const problem of problems) expect(problem, 'each says what to do').toMatch(/\n {4}\S.*[.…]$/v);
  });
});

test('a statement that nobody has reviewed for too long is a warning, not a mistake', () => {
  const { problems, warnings } = validateContent(readContent(sound), '2027-03-01');
  expect(problems).toEqual([]);
  expect(warnings.map(inWords).join('\n')).toContain(
    'content/facts/offices/colombia.yaml: states 2, checkedOn: nobody has looked since 2026-11-22',
  );
});

test('a source that nothing cites is a warning, since an editor adds it before citing it', () => {
  const text = 'publisher: A blog\ntitle: A page\nreadOn: 2026-11-22\nlanguage: en\nkind: press\n';
  const { problems, warnings } = validateContent(
    readContent(new Map([...sound, ['facts/sources/blog.yaml', text]])),
    today,
  );
  expect(problems).toEqual([]);
  expect(warnings.map(inWords)).toEqual([
    'content/facts/sources/blog.yaml: nothing cites this source.\n    Cite it where it belongs, or remove the file.',
  ]);
});

test('an Office or route that no test person tries is a warning, since an editor adds it before them', () => {
  const usrap = sound.get('facts/routes/usrap.yaml')!;
  const { problems, warnings } = validateContent(
    readContent(new Map([...sound, ['facts/routes/another-way.yaml', usrap]])),
    today,
  );
  expect(problems).toEqual([]);
  expect(warnings.map(inWords)).toEqual([
    'content/facts/routes/another-way.yaml: no test person says what must come out here.\n    Write one under Test people, or let one who is there expect it too.',
  ]);
});

test('a way whose name begins with a word of unknown gender is a warning, since an editor cannot tell it', () => {
  const usrap = 'facts/routes/usrap.yaml';
  const named = sound.get(usrap)!.replace(/^name:\n {2}en: .*$/mv, '$&\n  es: Aviones de refugiados');
  const { problems, warnings } = validateContent(readContent(new Map([...sound, [usrap, named]])), today);
  expect(problems).toEqual([]);
  expect(warnings.map(inWords)).toEqual([
    expect.stringMatching(/^content\/facts\/routes\/usrap\.yaml: name, es: nobody has told the gender of "aviones"\./v),
  ]);
});

test.each(['about:\n  - colombia', 'about: []'])(
  'a message that was checked before its Office changed: %j',
  (about) => {
    const file = 'facts/rumours/reopened.yaml';
    const message = sound
      .get(file)!
      .replace('about:\n  - colombia', about)
      .replace(/^checkedOn: .*$/mv, 'checkedOn: "2025-01-01"');
    const { problems, warnings } = validateContent(readContent(new Map([...sound, [file, message]])), today);
    expect(problems).toEqual([]);
    expect(warnings.map(inWords)).toContainEqual(
      expect.stringContaining(
        `${file}: checkedOn: it was checked on 2025-01-01, and colombia has changed since: closed from 2025-01.`,
      ),
    );
  },
);

test('the small site that tests read has no mistakes', () => {
  expect(validateContent(readContent(smallFiles), smallSite.on).problems.map(inWords)).toEqual([]);
});
