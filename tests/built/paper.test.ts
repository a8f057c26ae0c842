import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pagesByKind, wrongOn } from '../support/page-kinds.ts';
import { localeOf, patternOf, wordIn } from '../support/words.ts';
import { builtPages, textOf, treeOf } from '../support/site.ts';

const pages = builtPages().filter(({ address }) => address.split('/').length > 2 && address !== '/404.html');
const inALanguage = pages.filter(({ address }) => /^\/[a-z]{2}\//v.test(address));
const answers = pagesByKind(pages).find(({ kind }) => kind === 'countries * *')!.ofKind;

test('every page says on paper of which day it is, and its whole address', () => {
  const wrong = wrongOn(inALanguage, (page) => {
    const said = textOf(page, '.colophon .on-paper:not(.code)') ?? '';
    const isWhole = patternOf(wordIn(localeOf(page.address), 'paper.from')).test(said);
    return isWhole && said.includes(page.address.replace(/404\.html$/v, '404/')) ? [] : [`"${said}"`];
  });
  expect(wrong).toEqual([]);
});

test('an answer bears its address for a camera, numbers to call, the warning, and sources that can be reached', () => {
  const wrong = wrongOn(answers, (page) => {
    const tree = treeOf(page);
    const printed = tree.querySelector('main > .on-paper');
    const text = printed?.text ?? '';
    return [
      ...(tree.querySelector('.colophon .code svg path') ? [] : ['no code']),
      ...(printed?.querySelectorAll('.number').length ? [] : ['no number']),
      ...(text.includes(parse(wordIn(localeOf(page.address), 'paper.warning')).text) ? [] : ['no warning']),
      ...(/https?:\/\//v.test(text) ? [] : ['no address of a source']),
      ...(text.includes('/sources/') ? ['an address of ours for a source'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});
