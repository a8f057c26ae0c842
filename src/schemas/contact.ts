import { z } from 'zod';
import { countrySchema } from './ids.ts';
import { statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

/** `emergency`: somebody in danger now; `protection`: children in danger, violence, trafficking. They come first. */
export const purposes = [
  'emergency',
  'protection',
  'information',
  'legal-help',
  'asylum',
  'permits',
  'report-fraud',
  'old-cases',
] as const;
export const channels = ['phone', 'whatsapp', 'web', 'email', 'place'] as const;

/** Somebody to turn to. Numbers stand exactly as they were read; none is made up or put together. */
export const contactSchema = z
  .strictObject({
    who: wordsSchema.meta({
      title: 'Who',
      description: 'The name of the body, as people will see it on the door; in each language what helps to find it.',
    }),
    country: countrySchema
      .exactOptional()
      .meta({ title: 'Country', description: 'Country letters. Empty if it serves people everywhere.' }),
    purposes: z.array(z.enum(purposes)).min(1).meta({ title: 'What for', description: 'What a person can ask there.' }),
    what: wordsSchema.exactOptional().meta({ title: 'What they do', description: 'One plain sentence.' }),
    ways: z
      .array(
        z.strictObject({
          by: z.enum(channels).meta({ title: 'By', description: 'How to reach them.' }),
          value: z.string().min(3).meta({
            title: 'Number or address',
            description: 'Exactly as printed in the source, spaces and brackets too.',
          }),
        }),
      )
      .meta({
        title: 'Ways to reach them',
        description: 'The surest one first. Empty if no source gives one: then the reason says so.',
      }),
    cost: wordsSchema
      .exactOptional()
      .meta({ title: 'Cost', description: '"Free", or what it costs. Empty if unknown.' }),
    hours: wordsSchema.exactOptional().meta({ title: 'Hours', description: 'Empty if unknown.' }),
    state: z.enum(['in-use', 'check-first', 'dead']).meta({
      title: 'Can it be relied on',
      description:
        'Check first: old, undated or never confirmed. Dead: known not to work; it is kept here and not shown.',
    }),
    reason: wordsSchema
      .exactOptional()
      .meta({ title: 'Reason', description: 'Why it must be checked first, or how we know that it is dead.' }),
    ...statementShape,
  })
  .refine(({ state, reason }) => state === 'in-use' || reason !== undefined, {
    path: ['reason'],
    error: 'is missing: say why it must be checked first, or how we know that it is dead',
  })
  .refine(({ state, ways }) => state !== 'in-use' || ways.length > 0, {
    path: ['ways'],
    error: 'is empty: give at least one number or address, or say that it must be checked first, and why',
  });
