import { z } from 'zod';
import { looseDaySchema } from './day.ts';
import { wayIdsSchema } from './event.ts';
import { statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

/** `real`: it exists, but it is no Safe Mobility Office and no way into one. */
export const verdicts = ['true', 'false', 'real', 'unknown'] as const;
export const rumourKinds = ['claim', 'look-alike', 'wrong-address', 'scam'] as const;

/**
 * Days after which somebody must look again at a message. From then on its page, its text to pass on and its picture warn, and
 * the review lists it. It is the same for all, because whoever looks for news of one finds those of the others.
 */
export const checkMessagesEvery = 60;

/** Something that people pass on, or mistake for the Offices, and what is true of it. */
export const rumourSchema = z.strictObject({
  kind: z.enum(rumourKinds).meta({
    title: 'Kind',
    description:
      'Claim: a message people pass on. Look-alike: another programme taken for the Offices. Wrong address: a site name that was never official. Scam: how swindlers work.',
  }),
  claim: wordsSchema.meta({
    title: 'As people say it',
    description: 'The message in the words of those who pass it on, or the name of the thing.',
  }),
  verdict: z.enum(verdicts).meta({
    title: 'Verdict',
    description:
      'False only if a source says so or the sources rule it out; real if it exists but is no Office; else not known.',
  }),
  why: wordsSchema.meta({ title: 'What is true', description: 'Two or three plain sentences. Begin with the answer.' }),
  since: looseDaySchema
    .exactOptional()
    .meta({ title: 'Since', description: 'The day from which the verdict holds, if there is one.' }),
  order: z
    .int()
    .min(1)
    .max(99)
    .meta({ title: 'Order', description: 'Small numbers stand first. The most dangerous rumours come first.' }),
  about: wayIdsSchema,
  ...statementShape,
});
