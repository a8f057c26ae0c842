import { describe, expect, test } from 'vitest';
import {
  compareIn,
  countryName,
  formatDay,
  formatNumber,
  joinAnd,
  joinOr,
  joinPeoples,
} from '../../../src/wording/format.ts';
import { sayFigure } from '../../../src/wording/figures.ts';
import { sayBeginning, sayDay, sayPeriod, saySince } from '../../../src/wording/days.ts';
import type { Language } from '../../../src/wording/words.ts';
import type { Locale } from '../../../src/locales.ts';
import { fillPlaceholders } from '../../../src/placeholders.ts';
import { wordIn } from '../../support/words.ts';

const inLanguage = (locale: Locale): Language => ({
  locale,
  say: (word, values = {}) => fillPlaceholders(wordIn(locale, word), values),
});
const thin = '\u202f';

describe('a day', () => {
  test.each([
    ['en', '2023-06-11', '11 June 2023'],
    ['es', '2023-06-11', '11 de junio de 2023'],
    ['ht', '2023-06-11', '11 jen 2023'],
    ['es', '2024-08-01', '1 de agosto de 2024'],
    ['ht', '2024-08-01', 'premye out 2024'],
    ['en', '2025-01', 'January 2025'],
    ['es', '2025-01', 'enero de 2025'],
    ['ht', '2025-01', 'janvye 2025'],
    ['ht', '2025', '2025'],
  ] as const)('in %s: %s is %s', (locale, day, words) => {
    expect(formatDay(day, locale)).toBe(words);
  });

  test('every month has its Creole name', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDay(`2024-${String(index + 1).padStart(2, '0')}`, 'ht'),
    );
    expect(months.map((month) => month.replace(' 2024', '')).join(' ')).toBe(
      'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
    );
  });

  test.each([
    ['en', 'from 11 June 2023 until January 2025'],
    ['es', 'desde el 11 de junio de 2023 hasta enero de 2025'],
    ['ht', 'apati 11 jen 2023 jiska janvye 2025'],
  ] as const)('stands in a period of %s with the word that the language puts before a whole date', (locale, words) => {
    expect(sayPeriod({ from: '2023-06-11', until: '2025-01' }, inLanguage(locale))).toBe(words);
  });

  test.each([
    ['en', '2025-01-23/2025-01-26', 'between 23 and 26 January 2025'],
    ['en', '2025-01-29/2025-02-03', 'between 29 January and 3 February 2025'],
    ['en', '2024-09-02/2025-01-22', 'between 2 September 2024 and 22 January 2025'],
    ['en', '2024-03/2024-04', 'between March and April 2024'],
    ['es', '2025-01-23/2025-01-26', 'entre el 23 y el 26 de enero de 2025'],
    ['es', '2025-01-29/2025-02-03', 'entre el 29 de enero y el 3 de febrero de 2025'],
    ['es', '2024-03/2024-04-02', 'entre marzo y el 2 de abril de 2024'],
    ['ht', '2025-02-01/2025-02-03', 'ant premye ak 3 fevriye 2025'],
    ['ht', '2025-01-23/2025-02-03', 'ant 23 janvye ak 3 fevriye 2025'],
  ] as const)('in %s that lies between two others says once what both share: %s', (locale, day, words) => {
    expect(sayDay(day, inLanguage(locale))).toBe(words);
  });

  test.each([
    ['en', 'since a day between 23 and 26 January 2025'],
    ['es', 'desde un día entre el 23 y el 26 de enero de 2025'],
    ['ht', 'depi yon jou ant 23 ak 26 janvye 2025'],
  ] as const)(
    'in %s what began on one of two days does not sound as if it had ended on the second',
    (locale, words) => {
      expect(sayBeginning('2025-01-23/2025-01-26', inLanguage(locale))).toBe(words);
    },
  );

  test('two days of one month are that month, since when something is so', () => {
    expect(saySince({ from: '2025-01-23/2025-01-31' }, inLanguage('es'))).toBe('desde enero de 2025');
  });

  test.each([
    [{ from: '2024-11', until: '2024-11' }, 'solo en noviembre de 2024'],
    [{ from: '2023-06-12', until: '2023-06-12' }, 'solo el 12 de junio de 2023'],
    [{ until: '2024-12-31' }, 'hasta el 31 de diciembre de 2024'],
    [
      { from: '2023-06-28', until: '2025-01-23/2025-01-26' },
      'desde el 28 de junio de 2023, terminó entre el 23 y el 26 de enero de 2025',
    ],
    [{ from: '2024-09-25/2024-09-27' }, 'empezó entre el 25 y el 27 de septiembre de 2024'],
  ])('a period %j is said as people say it', (period, words) => {
    expect(sayPeriod(period, inLanguage('es'))).toBe(words);
  });
});

test('digits are grouped so that no reader takes the sign for a decimal one', () => {
  expect(formatNumber(125_000, 'en')).toBe('125,000');
  expect(formatNumber(125_000, 'es')).toBe(`125${thin}000`);
  expect(formatNumber(125_000, 'ht')).toBe(`125${thin}000`);
  expect(formatNumber(12.5, 'ht')).toBe('12,5');
});

test('lists are joined as the language joins them', () => {
  const names = ['Guatemala', 'Honduras'];
  expect(joinAnd(['Colombia', 'Italia'], 'es')).toBe('Colombia e Italia');
  expect(joinOr(names, 'es')).toBe('Guatemala u Honduras');
  expect(joinAnd(['Kiba', 'Ayiti', 'Venezyela'], 'ht')).toBe('Kiba, Ayiti ak Venezyela');
  expect(joinOr(['Kiba', 'Ayiti'], 'ht')).toBe('Kiba oswa Ayiti');
  expect(joinOr(['Kiba'], 'ht')).toBe('Kiba');
});

test('countries have their Creole names, and one that we lack stops with its letters', () => {
  expect(['CO', 'CR', 'EC', 'GT', 'HT', 'US', 'ES'].map((code) => countryName(code, 'ht'))).toEqual([
    'Kolonbi',
    'Kosta Rika',
    'Ekwatè',
    'Gwatemala',
    'Ayiti',
    'Etazini',
    'Espay',
  ]);
  expect(() => countryName('AQ', 'ht')).toThrow('AQ');
});

test('names are sorted whatever the language of the machine', () => {
  expect(['Venezyela', 'Ekwatè', 'etazini', 'Ayiti'].toSorted(compareIn('ht'))).toEqual([
    'Ayiti',
    'Ekwatè',
    'etazini',
    'Venezyela',
  ]);
});

describe('an amount of money', () => {
  const { say } = inLanguage('es');
  test.each([
    ['USD', { exactly: 625 }, '625 dólares (USD)'],
    ['COP', { about: 166_000 }, `cerca de 166${thin}000 pesos colombianos`],
    ['USD', { moreThan: 300_000_000 }, 'más de 300 millones de dólares (USD)'],
  ] as const)('in %s names its currency, and its millions: %j', (unit, value, words) => {
    expect(sayFigure({ unit, value }, { locale: 'es', say })).toBe(words);
  });
});

test('the word that begins every people of a list stands once', () => {
  expect(joinPeoples(['personas cubanas', 'personas haitianas'], 'es')).toBe('personas cubanas y haitianas');
  expect(joinPeoples(['personas cubanas'], 'es')).toBe('personas cubanas');
  expect(joinPeoples(['Cubans', 'Haitians'], 'en')).toBe('Cubans and Haitians');
});
