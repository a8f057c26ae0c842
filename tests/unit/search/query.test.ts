import { expect, test } from 'vitest';
import { tellingWords } from '../../../src/search/query.ts';
import { fold, splitIntoWords } from '../../../src/search/words.ts';

const stopWords = new Set(['can', 'i', 'to', 'the', 'is']);

test('a question keeps the words that tell what it is about', () => {
  expect(tellingWords('Can I go to the United States?', stopWords)).toEqual(['go', 'united', 'states']);
});

test('a query of small words alone keeps them all', () => {
  expect(tellingWords('to the', stopWords)).toEqual(['to', 'the']);
});

test('a form keeps its hyphen, and accents and capital letters do not count', () => {
  expect(splitIntoWords('Visa H-2A, Protección')).toEqual(['visa', 'h-2a', 'proteccion']);
  expect(fold('ÀÉÑ')).toBe('aen');
});

test('each word counts once, and a text without words has none', () => {
  expect(tellingWords('visa VISA vísa', stopWords)).toEqual(['visa']);
  expect(tellingWords('% & 😀 <>', stopWords)).toEqual([]);
});

test('however long a query is, few words of it are searched for', () => {
  expect(tellingWords('word '.repeat(5000), stopWords)).toEqual(['word']);
  expect(tellingWords(Array.from({ length: 50 }, (_, index) => `word${index}`).join(' '), stopWords)).toHaveLength(8);
  expect(tellingWords('x'.repeat(10_000), stopWords)).toEqual([]);
});
