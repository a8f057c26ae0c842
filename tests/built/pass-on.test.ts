import sharp from 'sharp';
import { expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { pagesByKind, wrongOn } from '../support/page-kinds.ts';
import { builtFiles, builtPages, treeOf, type BuiltPage } from '../support/site.ts';

const files = builtFiles();
const pages = builtPages();
const messages = pagesByKind(pages).find(({ kind }) => kind === 'stay-safe *')!.ofKind;

/** What WhatsApp is handed, and the buttons with a script are too. */
const textOf = (page: BuiltPage) =>
  new URL(treeOf(page).querySelector('[data-pass-on] a')!.getAttribute('href')!).searchParams.get('text')!;
const passedOn = pages.filter((page) => treeOf(page).querySelector('[data-pass-on]'));

test('what is passed on has at most 400 letters, a day and the address of its page, and every kind of page has it', () => {
  expect(passedOn.length).toBeGreaterThan(pages.length * 0.9);
  const wrong = wrongOn(passedOn, (page) => {
    const text = textOf(page);
    return [
      ...(text.length <= 400 ? [] : [`${String(text.length)} letters`]),
      ...(/\d{4}/v.test(text) ? [] : ['no day']),
      ...(text.endsWith(page.address) ? [] : ['no address']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('without a script a page is passed on by a link alone', () => {
  const wrong = wrongOn(passedOn, (page) =>
    treeOf(page)
      .querySelectorAll('[data-pass-on] button')
      .filter((button) => !button.hasAttribute('hidden'))
      .map(({ text }) => text),
  );
  expect(wrong).toEqual([]);
});

/** Words without quotation marks and the full stop at their end, which a quotation has elsewhere. */
const bare = (words: string) => words.replaceAll(/["«»‘’“”]/gv, '').replace(/\.$/v, '');

test('each message passes on its verdict first, and says no more than its page', () => {
  const wrong = wrongOn(messages, (page) => {
    const text = textOf(page);
    const tree = treeOf(page);
    const [claim, verdict] = [tree.querySelector('h1 q')!.text.trim(), tree.querySelector('.verdict')!.text.trim()];
    return bare(text).includes(bare(claim)) && text.includes(`${verdict}.`) ? [] : [text];
  });
  expect(wrong).toEqual([]);
});

test('each message has a picture in each language, square, of 1080 pixels and at most 60 kB', async () => {
  const pictures = [...files].filter(([file]) => /^pictures\/square\/.*\.png$/v.test(file));
  expect(pictures.length).toBe(messages.length);
  expect(pictures.length % locales.length).toBe(0);
  for (const [file, bytes] of pictures) {
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }, file).toEqual({ width: 1080, height: 1080, format: 'png' });
    expect(bytes.length, file).toBeLessThanOrEqual(60_000);
  }
});
