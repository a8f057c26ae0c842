import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { smallFiles } from '../../support/small-site.ts';

const file = 'facts/events/opening.yaml';
const eventIn = (text: string) =>
  readContent(new Map([...smallFiles, [file, text]])).content.facts.events.get('opening');
const text = smallFiles.get(file)!;

test('a file is read again where it has changed, and only there', () => {
  const first = eventIn(text);
  expect(first).toBeDefined();
  expect(eventIn(text)).toBe(first);
  const later = text.replace(/^on: .*$/mv, 'on: "2023-06-29"');
  expect(eventIn(later)).toEqual({ ...first, on: '2023-06-29' });
  expect(eventIn(text)).toEqual(first);
});

test('what is wrong with a file is said each time', () => {
  const wrong = new Map([[file, text.replace(/^on: .*$/mv, 'on: "2023-02-30"')]]);
  const [first, second] = [readContent(wrong), readContent(wrong)];
  expect(first.problems).not.toEqual([]);
  expect(second.problems).toEqual(first.problems);
  expect([...second.content.broken.keys()]).toEqual([file]);
});
