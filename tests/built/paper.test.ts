import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pagesByKind, wrongOn } from '../support/page-kinds.ts';
import { localeOf, patternOf, wordIn } from '../support/words.ts';
import { builtFiles, builtPages, textOf, treeOf } from '../support/site.ts';

const pages = builtPages().filter(({ address }) => address.split('/').length > 2 && address !== '/404.html');
const inALanguage = pages.filter(({ address }) => /^\/[a-z]{2}\//v.test(address));
const ofKind = (kind: string) => pagesByKind(pages).find((one) => one.kind === kind)!.ofKind;
const handouts = ofKind('countries * handout');
const printed = [...ofKind('countries * *'), ...handouts];

test('every page says on paper of which day it is, and its whole address', () => {
  const wrong = wrongOn(inALanguage, (page) => {
    const said = textOf(page, '.colophon .on-paper:not(.code)') ?? '';
    const isWhole = patternOf(wordIn(localeOf(page.address), 'paper.from')).test(said);
    return isWhole && said.includes(page.address.replace(/404\.html$/v, '404/')) ? [] : [`"${said}"`];
  });
  expect(wrong).toEqual([]);
});

test('an answer and a handout bear their address for a camera, numbers to call, the warning, and sources that can be reached', () => {
  const wrong = wrongOn(printed, (page) => {
    const tree = treeOf(page);
    const onPaper = tree.querySelector('main > .on-paper');
    const text = onPaper?.text ?? '';
    return [
      ...(tree.querySelector('.colophon .code svg path') ? [] : ['no code']),
      ...(onPaper?.querySelectorAll('.number').length ? [] : ['no number']),
      ...(text.includes(parse(wordIn(localeOf(page.address), 'paper.warning')).text) ? [] : ['no warning']),
      ...(/https?:\/\//v.test(text) ? [] : ['no address of a source']),
      ...(text.includes('/sources/') ? ['an address of ours for a source'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a result has for paper the address of every source that a way open today names', () => {
  const wrong = wrongOn(ofKind('check'), (page) => {
    const styles = builtFiles()
      .get(`${page.address.slice(1)}paper.css`)!
      .toString();
    return treeOf(page)
      .querySelectorAll('template[data-part^="now "] .small > a')
      .map((link) => link.getAttribute('href')!)
      .filter((href) => !styles.includes(`"${href}"]::after{content:" http`));
  });
  expect(wrong).toEqual([]);
});

test('a handout names at most three ways, each open today, with whom to ask and the day of its newest source', () => {
  const wrong = wrongOn(handouts, (page) => {
    const ways = treeOf(page).querySelectorAll('.way');
    return [
      ...(ways.length <= 3 ? [] : [`${String(ways.length)} ways`]),
      ...ways.flatMap((way) => [
        ...(way.querySelector('.tag')?.text.trim() ? [] : ['a way without its state']),
        ...(/\d{4}/v.test(way.querySelector('.small')?.text ?? '') ? [] : ['a way without a day']),
      ]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('the PDF of a page, where there is one, is linked with its size', () => {
  const wrong = wrongOn(pages, (page) => {
    const link = treeOf(page).querySelector('[data-pdf] a');
    if (!link) return [];
    const file = builtFiles().get(link.getAttribute('href')!.slice(1));
    const size = file && String(Math.ceil(file.length / 1000));
    return size && link.text.includes(size) ? [] : [link.text];
  });
  const linked = pages.filter((page) => treeOf(page).querySelector('[data-pdf] a'));
  expect(wrong).toEqual([]);
  expect([...builtFiles().keys()].filter((file) => file.endsWith('.pdf'))).toHaveLength(linked.length);
});
