import type { LegalStatus, Possession, SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Answers } from '../schemas/example.ts';
import type { elsewhere } from '../schemas/ids.ts';
import { earliest, latest, type Day, type LooseDay } from './days.ts';
import {
  allAgree,
  allHold,
  anyHolds,
  judged,
  met,
  unchecked,
  undecided,
  unknown,
  unmet,
  type Judgement,
} from './findings.ts';

/** What a condition is judged against. */
export interface Case {
  readonly answers: Answers;
  readonly on: Day;
  /** The passport that the person would travel on: one and the same must meet every rule on passports. */
  readonly passport: string | undefined;
}

/** Whatever can be judged: a criterion, a part of a group, a side of a dispute. */
export type Condition = Criterion | SimpleCondition | Extract<Criterion, { kind: 'disputed' }>['alternatives'][number];
export type Of<Kind extends SimpleCondition['kind']> = Extract<SimpleCondition, { kind: Kind }>;

/** Judges one condition by the answers given so far. A missing answer is never guessed. */
export function judge(condition: Condition, about: Case): Judgement {
  switch (condition.kind) {
    case 'nationality':
      return judgeNationality(condition, about);
    case 'located-in':
      return judgeLocation(condition, about);
    case 'present-by':
      return judgePresence(condition, about);
    case 'legal-status':
      return judgeStatus(condition, about);
    case 'age':
      return judgeAge(condition, about);
    case 'has':
      return condition.what === 'unhcr-referral'
        ? judgeReferral(condition, about)
        : judgePossession(about.answers.has?.[condition.what], condition.what);
    case 'no-requirement':
      return met;
    case 'registered':
    case 'text':
    case 'undocumented':
      return unchecked;
    case 'any-of':
      // What an authority may grant in a single case is shown, and makes nothing likely.
      return judgeGroups(
        condition.options.filter(({ exception }) => !exception),
        about,
      );
    case 'disputed':
      return allAgree(condition.alternatives.map((side) => judge(side, about)));
  }
}

/** Whether one whole group of conditions holds. */
export const judgeGroups = (groups: readonly { readonly all: readonly SimpleCondition[] }[], about: Case): Judgement =>
  anyHolds(groups.map(({ all }) => allHold(all.map((part) => judge(part, about)))));

function judgeNationality(condition: Of<'nationality'>, { answers, passport }: Case): Judgement {
  const { anyOf, noneOf, notListed, only, of } = condition;
  const nationalities = answers.nationality;
  if (nationalities === undefined) return unknown('nationality');
  if (anyOf) return judged(nationalities.some((code) => anyOf.includes(code)));
  if (only) return judged(nationalities.every((code) => only.includes(code)));
  if (of !== 'passport') return judged(!nationalities.some((code) => noneOf!.includes(code)));
  if (noneOf!.includes(passport!)) return unmet;
  // The list is longer than what we read of it.
  return notListed === undefined || notListed.includes(passport!) ? met : undecided;
}

/** Any country that the guide does not name: it is nobody's own, even for a person whose nationality is not named either. */
const unnamed: typeof elsewhere = 'ZZ';

/** Whether a person is in a country of their own. Not, as long as one of the two is not known. */
export const isAtHome = ({ country, nationality = [] }: Answers): boolean =>
  country !== undefined && country !== unnamed && nationality.includes(country);

/** What must still be known to say whether a person is at home. Nothing, where it cannot be. */
function missingForHome(answers: Answers): ('nationality' | 'country')[] {
  const { country, nationality } = answers;
  if (country === unnamed || nationality?.every((code) => code === unnamed)) return [];
  return (['nationality', 'country'] as const).filter((question) => answers[question] === undefined);
}

function judgeLocation({ anyOf, noneOf, ownCountry }: Of<'located-in'>, { answers }: Case): Judgement {
  const listed = anyOf ?? noneOf;
  if (listed) {
    const { country } = answers;
    return country === undefined ? unknown('country') : judged(listed.includes(country) === Boolean(anyOf));
  }
  const missing = missingForHome(answers);
  return missing.length > 0 ? unknown(...missing) : judged(isAtHome(answers) === Boolean(ownCountry));
}

function judgePresence({ day, in: place }: Of<'present-by'>, { answers, on }: Case): Judgement {
  const { country, since } = answers;
  if (country === undefined) return unknown('country');
  if (country !== place) return unmet;
  if (on <= day) return met;
  if (since === undefined || startsAfter(since, on)) return unknown('since');
  if (latest(since) <= day) return met;
  return startsAfter(since, day) ? unmet : unknown('since');
}

/** Whether an arrival lies after a day, however little of it is known. */
export const startsAfter = (since: LooseDay, day: Day) => earliest(since) > day;

/**
 * A person in a country of their own counts as having regular status there, whatever else they answer, and a recognised
 * refugee has it where they are recognised.
 */
function judgeStatus(condition: Of<'legal-status'>, { answers }: Case): Judgement {
  const { status } = answers;
  const atHome = judgePapers(condition, ['regular']);
  if (isAtHome(answers)) return atHome;
  const missing = missingForHome(answers);
  if (status === undefined) return unknown(...missing, 'status');
  const abroad = judgePapers(condition, status.includes('refugee') ? [...status, 'regular'] : status);
  return missing.length > 0 && abroad.finding !== atHome.finding ? unknown(...missing) : abroad;
}

function judgePapers(
  { anyOf, butNot = [], unclear = [] }: Of<'legal-status'>,
  papers: readonly LegalStatus[],
): Judgement {
  const holds = (list: readonly LegalStatus[]) => papers.some((paper) => list.includes(paper));
  if (holds(butNot)) return unmet;
  if (holds(anyOf)) return met;
  // No source says whether these papers count.
  return holds(unclear) ? undecided : unmet;
}

function judgeAge({ atLeast = 0, atMost = Infinity }: Of<'age'>, { answers: { age } }: Case): Judgement {
  return age === undefined ? unknown('age') : judged(atLeast <= age && age <= atMost);
}

const judgePossession = (answer: boolean | undefined, what: Possession): Judgement =>
  answer === undefined ? unknown(what) : judged(answer);

/**
 * Who was referred to one country was not referred to another. To which, only the person can say. Nobody is asked at home,
 * since UNHCR refers people who have left it.
 */
function judgeReferral({ to, unaskedIn = [] }: Of<'has'>, { answers }: Case): Judgement {
  const { country, 'unhcr-referral': referral } = answers;
  if (referral === undefined) {
    const isUnasked = isAtHome(answers) || (country !== undefined && unaskedIn.includes(country));
    return isUnasked ? undecided : unknown('unhcr-referral');
  }
  if (referral === 'no') return unmet;
  if (to === undefined) return met;
  return referral === 'yes' ? undecided : judged(referral === to.toLowerCase());
}
