import { expect, test } from 'vitest';
import { withArticle } from '../../../src/wording/publishers.ts';
import { publisherOf, titleOf } from '../../../src/wording/source-names.ts';

const ours = { title: '[Refuge in Honduras]', titleIn: { es: 'Refugio en Honduras' }, language: 'es' } as const;

test('a title of ours is said in the language of the page', () => {
  expect(titleOf(ours, 'es')).toEqual({ title: '[Refugio en Honduras]' });
  expect(titleOf(ours, 'en')).toEqual({ title: '[Refuge in Honduras]' });
});

test('where it is not translated it is marked as English, whatever the language of its page', () => {
  expect(titleOf(ours, 'ht')).toEqual({ title: '[Refuge in Honduras]', lang: 'en' });
});

test('a printed title stays as it is, marked with its language where that is another', () => {
  const printed = { title: 'Solicitud de refugio', language: 'es' } as const;
  expect(titleOf(printed, 'es')).toEqual({ title: 'Solicitud de refugio' });
  expect(titleOf(printed, 'en')).toEqual({ title: 'Solicitud de refugio', lang: 'es' });
});

test('a publisher has the name by which a language knows it, a paper its own', () => {
  expect(publisherOf({ publisher: 'UNHCR, IOM' }, 'es')).toBe('ACNUR, OIM');
  expect(publisherOf({ publisher: 'UNHCR, IOM' }, 'en')).toBe('UNHCR, IOM');
  expect(publisherOf({ publisher: 'El Tiempo' }, 'es')).toBe('El Tiempo');
});

test('an office has its article inside a Spanish sentence, a paper none but its own', () => {
  expect(withArticle('Departamento de Estado de EE. UU.', 'es')).toBe('el Departamento de Estado de EE. UU.');
  expect(withArticle('Ayuda de ACNUR', 'es')).toBe('la Ayuda de ACNUR');
  for (const own of ['El Tiempo', 'Prensa Libre', 'Ayuda en Acción']) expect(withArticle(own, 'es')).toBe(own);
  expect(withArticle('Departamento', 'ht')).toBe('Departamento');
});

test('a name that is no office but wants an article has it inside a Spanish sentence', () => {
  expect(withArticle('Sitio de noticias sin nombre', 'es')).toBe('un sitio de noticias sin nombre');
  expect(withArticle('Mixed Migration Centre', 'es')).toBe('el Mixed Migration Centre');
});
