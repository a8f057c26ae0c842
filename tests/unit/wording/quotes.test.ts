import { expect, test } from 'vitest';
import { quoteClaim } from '../../../src/wording/quotes.ts';
import { sayIn } from '../../../src/wording/words.ts';

const inSpanish = { locale: 'es', say: sayIn('es') } as const;
const inEnglish = { locale: 'en', say: sayIn('en') } as const;

test('a Spanish full stop stands outside the marks, an English one inside', () => {
  expect(quoteClaim('Pague ya. Su caso avanza.', inSpanish)).toBe('«Pague ya. Su caso avanza»');
  expect(quoteClaim('Pay now. Your case moves.', inEnglish)).toBe('“Pay now. Your case moves.”');
});

test('a quotation inside a quotation has other marks', () => {
  expect(quoteClaim('Un «tercer país seguro»', inSpanish)).toBe('«Un “tercer país seguro”»');
  expect(quoteClaim('A "safe third country"', inEnglish)).toBe('“A ‘safe third country’”');
});
