import type { Answers } from '../schemas/example.ts';
import { countryName } from './format.ts';
import type { Language } from './words.ts';

/** What somebody answers who is asked whether UNHCR has referred them. */
export function sayReferral(referral: NonNullable<Answers['unhcr-referral']>, { locale, say }: Language): string {
  switch (referral) {
    case 'no':
      return say('check.no');
    case 'yes':
      return say('referral.yes');
    case 'us':
    case 'ca':
    case 'es':
      return say('referral.to', { country: countryName(referral.toUpperCase(), locale) });
  }
}
