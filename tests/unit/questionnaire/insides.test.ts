import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Insides } from '../../../src/questionnaire/insides.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Stands for the element of a line, which is only a key here. */
const aLine = () => ({}) as Element;

function filling(names: readonly string[]) {
  const filled: string[] = [];
  const lines = names.map(aLine);
  const insides = new Insides();
  for (const [index, name] of names.entries()) insides.add(lines[index]!, () => filled.push(name));
  return { filled, lines, insides };
}

test('an answer is shown before anything folded is worked out, and then all of it is, once', () => {
  const { filled, insides } = filling(['one', 'two']);
  insides.fillInTime();
  insides.fillInTime();
  expect(filled).toEqual([]);
  vi.runAllTimers();
  expect(filled).toEqual(['one', 'two']);
});

test('a line that is opened before its turn is filled at once, and not again', () => {
  const { filled, lines, insides } = filling(['one', 'two']);
  insides.fillInTime();
  insides.fill(lines[1]!);
  expect(filled).toEqual(['two']);
  vi.runAllTimers();
  insides.fill(lines[1]!);
  expect(filled).toEqual(['two', 'one']);
});

test('the lines of the answers before are not worked out any more', () => {
  const { filled, insides } = filling(['one']);
  insides.fillInTime();
  insides.clear();
  insides.add(aLine(), () => filled.push('new'));
  insides.fillInTime();
  vi.runAllTimers();
  expect(filled).toEqual(['new']);
});
