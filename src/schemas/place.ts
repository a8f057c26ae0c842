import { z } from 'zod';
import { pastDaySchema, pastLooseDaySchema, looseDaySchema } from './day.ts';
import type { Topic } from './detail.ts';
import { countrySchema } from './ids.ts';
import { upkeepShape } from './office.ts';
import { periodShape, statementIdShape, statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

/** Who takes a foreigner's request for asylum: the State, UNHCR in its place, nobody can say who, or nobody was found. */
export const asylumOffers = ['state', 'unhcr', 'unclear', 'none-found'] as const;

/** What a line about a place can be about, in the order in which a reader needs it. */
export const placeTopics = [
  'own-nationals',
  'how-to-apply',
  'places',
  'deadline',
  'refusal',
  'cost',
  'documents',
  'waiting-time',
  'rights',
  'work',
  'free-help',
  'warning',
  'other-ways',
] as const satisfies readonly Topic[];

/** The front page of UNHCR Help, on which a reader chooses a country. */
export const unhcrHelp = 'https://help.unhcr.org/';

const addressSchema = z.url({ protocol: /^https?$/v });

const authoritySchema = z.strictObject({
  name: wordsSchema.meta({
    title: 'Name',
    description: 'Its short name and what it is: "COMAR, the refugee commission". As people will see it on the door.',
  }),
  address: addressSchema
    .exactOptional()
    .meta({ title: 'Address', description: 'Its own page, as read. Empty if we saw none.' }),
  ...statementShape,
});

/** A dated, sourced sentence about a place. */
const placeDetailSchema = z.strictObject({
  ...statementIdShape,
  topic: z.enum(placeTopics).meta({
    title: 'Topic',
    description: 'What the sentence is about. Lines of one topic are shown together.',
  }),
  text: wordsSchema.meta({
    title: 'Words',
    description: 'One or two plain sentences, what to do first. Numbers and days may stand here: they are sourced.',
  }),
  from: looseDaySchema.exactOptional().meta({
    title: 'In force from',
    description: 'The first day, as 2024-02-20, if a source names one. Else empty: the line is dated by its evidence.',
  }),
  until: periodShape.until,
  ...statementShape,
});
export type PlaceDetail = z.output<typeof placeDetailSchema>;

/** What somebody looked for and did not find. Unknown is never no. */
const gapSchema = z.strictObject({
  text: wordsSchema.meta({ title: 'Words', description: 'What we do not know, as: whether asking costs anything.' }),
  searchedUntil: pastLooseDaySchema.exactOptional().meta({
    title: 'Searched until',
    description: 'The newest day of the pages that we searched, as 2026-07. Empty if nobody searched.',
  }),
  checkedOn: pastDaySchema.meta({ title: 'Last checked', description: 'The day somebody last looked for it.' }),
});

/** A country without an Office: whether and where one can ask for asylum there, and what else matters to its readers. */
export const placeSchema = z
  .strictObject({
    country: countrySchema.meta({
      title: 'Country',
      description: 'Country letters, as MX for Mexico. Not one of the countries with an Office.',
    }),
    name: wordsSchema.meta({
      title: 'Name',
      description:
        'The country as people call it, in each language: Dominican Republic. The address of its page is made from the English one.',
    }),
    searchedAs: wordsSchema.exactOptional().meta({
      title: 'Searched as',
      description:
        'What people type who look for it, with commas between: other names, cities, authorities. Mexique, tapachula, comar.',
    }),
    asylum: z.enum(asylumOffers).meta({
      title: 'Who takes a request',
      description:
        'State: an authority of the country. Unhcr: the UN refugee agency in its place. Unclear: a law or body exists, and nobody can say whether it works. None-found: we looked and found nobody.',
    }),
    answer: wordsSchema.meta({
      title: 'Answer',
      description:
        'One sentence for the list and the check: what one can ask for, where, and by when. No promise. The sources, the certainty and the days below are those of this sentence.',
    }),
    ...statementShape,
    authority: authoritySchema
      .exactOptional()
      .meta({ title: 'Authority', description: 'Who receives the request. Empty only where there is none.' }),
    unhcrHelp: addressSchema.exactOptional().meta({
      title: 'UNHCR Help',
      description: `The page of UNHCR for people in this country, or ${unhcrHelp} if we read none of its own.`,
    }),
    ...upkeepShape,
    details: z.array(placeDetailSchema).meta({
      title: 'How it works',
      description: 'What one can ask for, where, how long one has, what it costs, dangers. One sentence a line.',
    }),
    gaps: z.array(gapSchema).meta({ title: 'Not known', description: 'What we looked for and did not find.' }),
  })
  .refine(({ authority, unhcrHelp: help }) => authority !== undefined || help !== undefined, {
    path: ['authority'],
    error: `is missing, and UNHCR Help too: name the authority, or give the page of UNHCR Help (${unhcrHelp} if the country has none)`,
  });
