import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { originalFingerprints } from '../../src/content/fingerprints.ts';
import { changedSince, olderTranslations, untranslated } from '../../src/reports/translations.ts';

const sound = new Map([
  ...readFolder(join(import.meta.dirname, 'sound')),
  ...[...readFolder(join(import.meta.dirname, '../../content/interface'))].map(
    ([file, text]) => [`interface/${file}`, text] as const,
  ),
]);
const original = 'pages/en/help.mdx';
const translation = 'pages/es/help.mdx';
const contentOf = (changes: Readonly<Record<string, string>>) =>
  readContent(new Map([...sound, ...Object.entries(changes)])).content;

const spanish = (madeFrom: string, body = 'Texto.') =>
  `---\ntitle: A quién pedir ayuda\nsummary: Una frase bastante larga que dice de qué trata la página.\nkeywords: []\noriginal: ${madeFrom}\ntranslation: draft\n---\n\n${body}\n`;
const now = (await originalFingerprints(contentOf({})))['pages/help']!;
const changed = sound.get(original)!.replace('Plain text.', 'Other text.');

test('a translation of the words that the original has now is current', async () => {
  expect(await olderTranslations(contentOf({ [translation]: spanish(now) }))).toEqual([]);
});

test('a translation whose original has changed is older, and says what it was made from', async () => {
  expect(await olderTranslations(contentOf({ [translation]: spanish(now), [original]: changed }))).toEqual([
    { file: translation, original, madeFrom: now },
  ]);
});

test('a change that an editor called a trifle makes no translation older', async () => {
  const trifle = changed.replace('keywords: []', `keywords: []\nsameAs:\n  - ${now}`);
  expect(await olderTranslations(contentOf({ [translation]: spanish(now), [original]: trifle }))).toEqual([]);
});

test('spaces around the words change nothing', async () => {
  const spaced = sound.get(original)!.replace('Plain text.', 'Plain text.\n\n\n');
  expect(await olderTranslations(contentOf({ [translation]: spanish(now), [original]: spaced }))).toEqual([]);
});

test('what a language lacks is listed: pages, empty files, and words of facts', () => {
  const lacking = untranslated(contentOf({ [translation]: '\n' })).filter(({ locale }) => locale === 'es');
  expect(lacking).toContainEqual({ locale: 'es', file: translation });
  expect(lacking.find(({ file }) => file === 'facts/offices/colombia.yaml')?.count).toBeGreaterThan(0);
  const there = untranslated(contentOf({ [translation]: spanish(now) })).filter(({ locale }) => locale === 'es');
  expect(there).not.toContainEqual({ locale: 'es', file: translation });
});

test('a translation with other headings than its original is a warning', () => {
  const files = new Map([...sound, [translation, spanish(now, '## Un título\n\nTexto.')]]);
  const { problems, warnings } = validateContent(readContent(files), '2026-11-22');
  expect(problems).toEqual([]);
  expect(warnings.map(({ file, problem }) => `${file}: ${problem}`)).toContain(
    `${translation}: its headings are not those of content/${original}, one for one.`,
  );
});

test('what changed since a translation is told from the history, word by word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const here = process.cwd();
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
    mkdirSync(join(folder, 'content/pages/en'), { recursive: true });
    git('init', '-q');
    for (const text of [sound.get(original)!, changed]) {
      writeFileSync(join(folder, 'content', original), text);
      git('add', '-A');
      git('commit', '-qm', 'A version');
    }
    process.chdir(folder);
    expect(await changedSince({ file: translation, original, madeFrom: now })).toBe('[-Plain-]{+Other+} text.');
    expect(await changedSince({ file: translation, original, madeFrom: '0123456789abcdef' })).toBeUndefined();
  } finally {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  }
});
