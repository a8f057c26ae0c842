import type { Condition } from '../eligibility/judge.ts';
import type { SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { countryName, formatDay, joinAnd, joinOr } from './format.ts';
import { phrase } from './view.ts';
import type { Language } from './words.ts';

/** What a condition asks for, as a sentence or the greater part of one: `Citizens of Cuba, Haiti or Venezuela`. */
export function sayCondition(condition: Condition, language: Language): string {
  const { locale, say } = language;
  const names = (codes: readonly string[]) => codes.map((code) => countryName(code, locale));
  const either = (codes: readonly string[]) => joinOr(names(codes), locale);
  const both = (codes: readonly string[]) => joinAnd(names(codes), locale);
  switch (condition.kind) {
    case 'nationality':
      if (condition.anyOf) return say('rule.nationality.anyOf', { countries: either(condition.anyOf) });
      if (condition.only) return say('rule.nationality.only', { countries: either(condition.only) });
      if (condition.of === 'own') return say('rule.nationality.own', { countries: either(condition.noneOf!) });
      if (condition.of === 'person') return say('rule.nationality.person', { countries: either(condition.noneOf!) });
      return condition.notListed === undefined
        ? say('rule.nationality.passport', { countries: either(condition.noneOf!) })
        : say('rule.nationality.longList', { countries: either(condition.noneOf!), others: both(condition.notListed) });
    case 'located-in':
      if (condition.anyOf) return say('rule.located.anyOf', { countries: either(condition.anyOf) });
      if (condition.noneOf) return say('rule.located.noneOf', { countries: either(condition.noneOf) });
      return say(condition.abroad ? 'rule.located.abroad' : 'rule.located.own');
    case 'present-by':
      return say('rule.present', { country: countryName(condition.in, locale), day: formatDay(condition.day, locale) });
    case 'legal-status': {
      const list = (statuses: typeof condition.anyOf) =>
        joinOr(
          statuses.map((status) => say(`status.${status}`)),
          locale,
        );
      const statuses = list(condition.anyOf);
      const rule =
        condition.at === 'application'
          ? say('rule.status.application', { statuses })
          : say('rule.status.day', { statuses, day: formatDay(condition.at, locale) });
      return condition.butNot ? `${rule} ${say('rule.status.butNot', { statuses: list(condition.butNot) })}` : rule;
    }
    case 'age':
      if (condition.atMost === undefined) return say('rule.age.atLeast', { years: condition.atLeast! });
      return condition.atLeast === undefined
        ? say('rule.age.atMost', { years: condition.atMost })
        : say('rule.age.between', { least: condition.atLeast, most: condition.atMost });
    case 'has':
      return condition.to === undefined
        ? say(`has.${condition.what}`)
        : say('has.unhcr-referral.to', { country: countryName(condition.to, locale) });
    case 'registered':
      return sayRegistration(condition, language);
    case 'text':
      return phrase(condition.text, locale).text;
    case 'no-requirement':
      return say('rule.none', { about: say(`about.${condition.about}`) });
    case 'undocumented':
      return say('rule.undocumented', { about: say(`about.${condition.about}`) });
    case 'any-of':
      return sayGroups(condition, language);
    case 'disputed':
      return say('rule.disputed', {
        sides: condition.alternatives.map((side) => sayCondition(side, language)).join(say('rule.versus')),
      });
  }
}

function sayGroups({ options }: Extract<Criterion, { kind: 'any-of' }>, language: Language): string {
  const { say } = language;
  const list = (groups: typeof options) =>
    groups
      .map(
        ({ all }) =>
          `${all.map((part) => sayCondition(part, language).replace(/\.$/v, '')).join(say('rule.together'))}.`,
      )
      .join(say('rule.or'));
  const regular = options.filter(({ exception }) => !exception);
  const exceptions = options.filter(({ exception }) => exception);
  return [
    regular.length === 1 ? list(regular) : say('rule.anyOf', { options: list(regular) }),
    exceptions.length === 0 ? '' : say('rule.exception', { options: list(exceptions) }),
  ].join('');
}

function sayRegistration(
  { as, onOrBefore, onOrAfter }: Extract<SimpleCondition, { kind: 'registered' }>,
  { locale, say }: Language,
): string {
  const what = say(`registered.${as}`);
  if (onOrBefore && onOrAfter) {
    return say('rule.registered.between', {
      what,
      first: formatDay(onOrAfter, locale),
      last: formatDay(onOrBefore, locale),
    });
  }
  if (onOrBefore) return say('rule.registered.before', { what, day: formatDay(onOrBefore, locale) });
  return onOrAfter
    ? say('rule.registered.after', { what, day: formatDay(onOrAfter, locale) })
    : say('rule.registered', { what });
}
