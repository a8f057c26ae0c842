import type { SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { countryName, formatDay, joinAnd, joinOr } from './format.ts';
import { phrase } from './view.ts';
import type { Language } from './words.ts';

type Side = Extract<Criterion, { kind: 'disputed' }>['alternatives'][number];
type Rule = Criterion | SimpleCondition | Side;

/** What a rule asks for, as a sentence or the greater part of one: `Citizens of Cuba, Haiti or Venezuela`. */
export function sayRule(rule: Rule, language: Language): string {
  const { locale, say } = language;
  const names = (codes: readonly string[]) => codes.map((code) => countryName(code, locale));
  const either = (codes: readonly string[]) => joinOr(names(codes), locale);
  const both = (codes: readonly string[]) => joinAnd(names(codes), locale);
  switch (rule.kind) {
    case 'nationality':
      if (rule.anyOf) return say('rule.nationality.anyOf', { countries: either(rule.anyOf) });
      if (rule.only) return say('rule.nationality.only', { countries: either(rule.only) });
      if (rule.of === 'own') return say('rule.nationality.own', { countries: either(rule.noneOf!) });
      if (rule.of === 'person') return say('rule.nationality.person', { countries: either(rule.noneOf!) });
      return rule.notListed === undefined
        ? say('rule.nationality.passport', { countries: either(rule.noneOf!) })
        : say('rule.nationality.longList', { countries: either(rule.noneOf!), others: both(rule.notListed) });
    case 'located-in':
      if (rule.anyOf) return say('rule.located.anyOf', { countries: either(rule.anyOf) });
      if (rule.noneOf) return say('rule.located.noneOf', { countries: either(rule.noneOf) });
      return say('rule.located.own');
    case 'present-by':
      return say('rule.present', { country: countryName(rule.in, locale), day: formatDay(rule.day, locale) });
    case 'legal-status': {
      const statuses = joinOr(
        rule.anyOf.map((status) => say(`status.${status}`)),
        locale,
      );
      return rule.at === 'application'
        ? say('rule.status.application', { statuses })
        : say('rule.status.day', { statuses, day: formatDay(rule.at, locale) });
    }
    case 'age':
      if (rule.atMost === undefined) return say('rule.age.atLeast', { years: rule.atLeast! });
      return rule.atLeast === undefined
        ? say('rule.age.atMost', { years: rule.atMost })
        : say('rule.age.between', { least: rule.atLeast, most: rule.atMost });
    case 'has':
      return say(`has.${rule.what}`);
    case 'registered':
      return sayRegistration(rule, language);
    case 'text':
      return phrase(rule.text, locale).text;
    case 'no-requirement':
      return say('rule.none', { about: say(`about.${rule.about}`) });
    case 'undocumented':
      return say('rule.undocumented', { about: say(`about.${rule.about}`) });
    case 'any-of':
      return sayGroups(rule, language);
    case 'disputed':
      return say('rule.disputed', {
        sides: rule.alternatives.map((side) => sayRule(side, language)).join(say('rule.versus')),
      });
  }
}

function sayGroups({ options }: Extract<Criterion, { kind: 'any-of' }>, language: Language): string {
  const { say } = language;
  const list = (groups: typeof options) =>
    groups
      .map(({ all }) => `${all.map((part) => sayRule(part, language).replace(/\.$/v, '')).join(say('rule.together'))}.`)
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
