import { describe, expect, test } from 'vitest';
import { distance, correctionOf } from '../../../src/search/spelling.ts';

const vocabulary = [
  'asylum',
  'colombia',
  'costa',
  'family',
  'guatemala',
  'protection',
  'reunificacion',
  'rica',
  'visa',
  'visit',
];
const realWords = new Set(['casa', 'link']);

describe('a misspelt word', () => {
  test.each([
    ['protecton', 'protection'],
    ['Guatemla'.toLowerCase(), 'guatemala'],
    ['reunificasion', 'reunificacion'],
    ['asilum', 'asylum'],
    ['bisa', 'visa'],
    ['kosta', 'costa'],
    ['familly', 'family'],
    ['ocsta', 'costa'],
  ])('%s is read as %s', (typed, word) => {
    expect(correctionOf(typed, { vocabulary, realWords })).toBe(word);
  });

  test.each(['xyz', 'biometrics', 'mexico', ''])('"%s" stands for nothing that is near enough', (typed) => {
    expect(correctionOf(typed, { vocabulary, realWords })).toBeUndefined();
  });
});

test('of words that are equally near, the longest is meant, and one that begins with the same sound is nearer', () => {
  const spelling = { vocabulary: ['basa', 'cada', 'canada', 'visa'], realWords: new Set<string>() };
  expect(correctionOf('canda', spelling)).toBe('canada');
  expect(correctionOf('bisa', spelling)).toBe('visa');
});

test('a real word of the language is never taken for another one', () => {
  expect(correctionOf('casa', { vocabulary: ['costa', 'cosa'], realWords: new Set() })).toBe('cosa');
  expect(correctionOf('casa', { vocabulary: ['costa', 'cosa'], realWords })).toBeUndefined();
});

test('a word of three letters is too short to be a misspelt one', () => {
  expect(correctionOf('kat', { vocabulary: ['kart', 'kate'], realWords })).toBeUndefined();
});

test('letters that sound alike are nearer than others, and a silent h than a spoken letter', () => {
  expect(distance('visa', 'bisa', 3)).toBeLessThan(distance('visa', 'tisa', 3));
  expect(distance('aiti', 'haiti', 3)).toBeLessThan(distance('aiti', 'saiti', 3));
});

test('two neighbours that changed places are one mistake', () => {
  expect(distance('aslyum', 'asylum', 3)).toBe(1);
});

test('words that are further apart than allowed have no distance', () => {
  expect(distance('colombia', 'guatemala', 2)).toBe(Infinity);
  expect(distance('a', 'abcdefgh', 2)).toBe(Infinity);
});
