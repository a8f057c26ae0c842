import { expect, test } from 'vitest';
import { titledFirst, wayState } from '../../../src/wording/state-first.ts';
import { sayIn } from '../../../src/wording/words.ts';

const inSpanish = { locale: 'es', say: sayIn('es') } as const;
const closed = { name: 'closed', word: 'cerrada', since: '' } as const;

const titleOf = (name: string) => titledFirst(wayState(closed, name, inSpanish), name, inSpanish);

test('the title of a way begins with its state, in the gender of the word for a way', () => {
  expect(titleOf('Categoría especial temporal')).toBe('Vía cerrada: Categoría especial temporal');
});

test('a name that begins with the word for a way says it once', () => {
  expect(titleOf('Vía humanitaria para familias')).toBe('Cerrada: Vía humanitaria para familias');
});
