import type { Way } from '../../../src/eligibility/evaluate.ts';
import type { SimpleCondition } from '../../../src/schemas/condition.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import type { Answers } from '../../../src/schemas/example.ts';

// The engine a second time, in another way and without a line of it: days are numbers, a person is everybody that they
// could be, and each passport is tried by itself. Where the two disagree, one of them is wrong.

type Verdict = 'yes' | 'no' | 'open' | 'aside';
type Rule = Criterion | SimpleCondition | Extract<Criterion, { kind: 'disputed' }>['alternatives'][number];

interface Person {
  readonly said: Answers;
  readonly today: number;
  readonly travelsOn: string | undefined;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The first and the last day that a text can mean, as numbers. */
function span(text: string): readonly [number, number] {
  const ends = text.split('/').map((part) => {
    const [year, month, date] = part.split('-').map(Number) as [number, number?, number?];
    const first = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
    const next =
      date !== undefined
        ? first + dayLength
        : month !== undefined
          ? Date.UTC(year, month, 1)
          : Date.UTC(year + 1, 0, 1);
    return [first / dayLength, next / dayLength - 1] as const;
  });
  return [ends[0]![0], ends.at(-1)![1]];
}
const first = (text: string) => span(text)[0];
const last = (text: string) => span(text)[1];

const both = (holds: boolean): Verdict => (holds ? 'yes' : 'no');
const has = (list: readonly string[] | undefined, one: string | undefined) =>
  one !== undefined && !!list?.includes(one);

/** Whether the person is in a country of their own: yes, no, or nobody knows. */
function home({ nationality, country }: Answers): Verdict {
  if (country === 'ZZ' || nationality?.join() === 'ZZ') return 'no';
  if (nationality === undefined || country === undefined) return 'open';
  return both(nationality.includes(country));
}

function verdict(rule: Rule, person: Person): Verdict {
  const { said, today } = person;
  const { nationality, country, since, status, age } = said;
  switch (rule.kind) {
    case 'no-requirement':
      return 'yes';
    case 'text':
    case 'registered':
    case 'undocumented':
      return 'aside';
    case 'age':
      return age === undefined ? 'open' : both(!(age < (rule.atLeast ?? age)) && !(age > (rule.atMost ?? age)));
    case 'nationality': {
      if (nationality === undefined) return 'open';
      if (rule.anyOf) return both(rule.anyOf.filter((one) => nationality.includes(one)).length > 0);
      if (rule.only) return both(nationality.filter((one) => !rule.only!.includes(one)).length === 0);
      if (rule.of !== 'passport') return both(nationality.filter((one) => rule.noneOf!.includes(one)).length === 0);
      if (has(rule.noneOf, person.travelsOn)) return 'no';
      return rule.notListed && !has(rule.notListed, person.travelsOn) ? 'open' : 'yes';
    }
    case 'located-in': {
      const listed = rule.anyOf ?? rule.noneOf;
      if (listed) return country === undefined ? 'open' : both(listed.includes(country) === (listed === rule.anyOf));
      if (home(said) === 'open') return 'open';
      return both((home(said) === 'yes') === (rule.ownCountry === true));
    }
    case 'present-by': {
      if (country === undefined) return 'open';
      if (country !== rule.in) return 'no';
      if (today <= first(rule.day)) return 'yes';
      if (since === undefined) return 'open';
      const [early, late] = span(since);
      // An arrival that lies ahead is a mistake.
      if (early > today) return 'open';
      const couldBe = new Set([early, Math.min(late, today)].map((day) => both(day <= first(rule.day))));
      return couldBe.size === 1 ? [...couldBe][0]! : 'open';
    }
    case 'legal-status': {
      const papers = (held: readonly string[]): Verdict => {
        if (held.some((one) => has(rule.butNot, one))) return 'no';
        if (held.some((one) => has(rule.anyOf, one))) return 'yes';
        return held.some((one) => has(rule.unclear, one)) ? 'open' : 'no';
      };
      const couldBe = new Set<Verdict>();
      if (home(said) !== 'no') couldBe.add(papers(['regular']));
      if (home(said) !== 'yes') {
        couldBe.add(
          status === undefined ? 'open' : papers(status.includes('refugee') ? [...status, 'regular'] : [...status]),
        );
      }
      return couldBe.size === 1 ? [...couldBe][0]! : 'open';
    }
    case 'has': {
      if (rule.what !== 'unhcr-referral') {
        const said = person.said.has?.[rule.what];
        return said === undefined ? 'open' : both(said);
      }
      const referral = said['unhcr-referral'];
      if (referral === undefined) return 'open';
      if (referral === 'no') return 'no';
      if (!rule.to) return 'yes';
      return referral === 'yes' ? 'open' : both(referral === rule.to.toLowerCase());
    }
    case 'any-of': {
      const found = rule.options.filter(({ exception }) => !exception).map(({ all }) => together(all, person));
      return (['yes', 'open', 'aside'] as const).find((one) => found.includes(one)) ?? 'no';
    }
    case 'disputed': {
      const found = [...new Set(rule.alternatives.map((side) => verdict(side, person)))];
      if (found.length === 1) return found[0]!;
      return found.every((one) => one === 'yes' || one === 'aside') ? 'aside' : 'open';
    }
  }
}

function together(rules: readonly Rule[], person: Person): Verdict {
  const found = rules.map((rule) => verdict(rule, person));
  return (['no', 'open', 'aside'] as const).find((one) => found.includes(one)) ?? 'yes';
}

/** What comes out for one way, and what the criteria alone would give. */
export function judgeAgain(way: Way, said: Answers, on: string, ownDay?: string) {
  const today = first(on);
  const inForce = way.criteria.filter(
    ({ from, until }) => last(from) <= today && (until === undefined || today <= last(until)),
  );
  const passports = said.nationality ?? [undefined];
  const found = passports.map((travelsOn) => together(inForce, { said, today, travelsOn }));
  const best = (['yes', 'aside', 'open', 'no'] as const).find((one) => found.includes(one))!;
  const ifOpen =
    inForce.length === 0 || best === 'open'
      ? ('unknown' as const)
      : best === 'no'
        ? ('unlikely' as const)
        : ('likely' as const);
  const begun = way.states.filter(({ from }) => last(from) <= today);
  const state = begun.at(-1);
  const isOpen = (name: string) => name === 'open' || name === 'limited';
  const held = way.already?.some(({ all }) => together(all, { said, today, travelsOn: undefined }) === 'yes') ?? false;

  const unproven = state === undefined && way.states[0]?.atLeastSince === true;
  if (!unproven && !(state && isOpen(state.state))) return { outcome: 'closed' as const, ifOpen, held };
  const looked = state?.checkedOn === undefined ? undefined : first(state.checkedOn);
  const own = ownDay === undefined ? undefined : first(ownDay);
  const doubts = [
    unproven,
    state?.mayEndOn !== undefined &&
      today > first(state.mayEndOn.day) &&
      (looked === undefined || looked <= first(state.mayEndOn.day)),
    way.states.some(({ from, state: name }) => !isOpen(name) && first(from) <= today && today < last(from)),
    own !== undefined && today > own,
    own !== undefined &&
      today >= own &&
      looked !== undefined &&
      way.checkEvery !== undefined &&
      today > looked + way.checkEvery,
  ];
  return { outcome: doubts.includes(true) && ifOpen === 'likely' ? ('unknown' as const) : ifOpen, ifOpen, held };
}
