import type { Locale } from '../locales.ts';

/** What a language needs that `Intl` does not know. */
export interface OwnFormats {
  /** January first. */
  readonly months: readonly string[];
  /** What stands in place of the number on the first day of a month. */
  readonly firstDay: string;
  readonly and: string;
  readonly or: string;
  /** Countries by their two letters in ISO 3166-1. */
  readonly countries: Readonly<Partial<Record<string, string>>>;
}

/**
 * Neither Node nor any browser knows Haitian Creole: asked for it, `Intl` silently answers in the language of the
 * machine. Months as the Ministry of Education and glibc write them; countries as Creole media do.
 */
const haitianCreole: OwnFormats = {
  months: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
  firstDay: 'premye',
  and: 'ak',
  or: 'oswa',
  countries: {
    AR: 'Ajantin',
    BO: 'Bolivi',
    BR: 'Brezil',
    BS: 'Bahamas',
    BZ: 'Beliz',
    CA: 'Kanada',
    CL: 'Chili',
    CO: 'Kolonbi',
    CR: 'Kosta Rika',
    CU: 'Kiba',
    DE: 'Almay',
    DO: 'Repiblik Dominikèn',
    EC: 'Ekwatè',
    ES: 'Espay',
    FR: 'Frans',
    GB: 'Wayòm Ini',
    GM: 'Ganbi',
    GT: 'Gwatemala',
    HN: 'Ondiras',
    HT: 'Ayiti',
    IN: 'End',
    IT: 'Itali',
    JM: 'Jamayik',
    MA: 'Mawòk',
    MR: 'Moritani',
    MX: 'Meksik',
    NI: 'Nikaragwa',
    PA: 'Panama',
    PE: 'Pewou',
    PT: 'Pòtigal',
    PY: 'Paragwe',
    SN: 'Senegal',
    SV: 'El Salvadò',
    TT: 'Trinidad ak Tobago',
    US: 'Etazini',
    UY: 'Irigwe',
    VE: 'Venezyela',
  },
};

export const ownFormats: Readonly<Partial<Record<Locale, OwnFormats>>> = { ht: haitianCreole };

/** A no-break thin space: comma and point group digits for some readers and are decimal signs for others. */
const thinSpace = '\u202f';

/** What groups the digits of a number, where it is not what `Intl` takes. */
export const digitGroups: Readonly<Partial<Record<Locale, string>>> = { es: thinSpace, ht: thinSpace };
