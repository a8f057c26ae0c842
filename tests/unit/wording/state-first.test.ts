import { expect, test } from 'vitest';
import { describedFirst, titledFirst, wayState } from '../../../src/wording/state-first.ts';
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

test('a description says whose state it begins with, where it is quoted below another name', () => {
  const since = { ...closed, since: 'desde enero de 2025' };
  const described = (whose?: string) => describedFirst(since, 'Qué hay hoy.', inSpanish, whose);
  expect(described()).toBe('Cerrada desde enero de 2025. Qué hay hoy.');
  expect(described('Oficina en Colombia')).toBe('Cerrada desde enero de 2025: Oficina en Colombia. Qué hay hoy.');
});
