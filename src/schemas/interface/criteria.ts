import { legalStatuses, possessions, registrations, conditionKinds } from '../condition.ts';
import { family } from './family.ts';

/** In the tables of criteria: rules, said in words. */
export const criteriaWords = {
  'rule.nationality.anyOf': 'A rule. {countries} is a list with "or".',
  'rule.nationality.only': 'A rule. {countries} is a list with "or".',
  'rule.nationality.passport': 'A rule for visas and entry. {countries} is a list with "or".',
  'rule.nationality.longList':
    'A rule for visas and entry whose list holds more countries than the site names. {countries} is a list with "or", {others} one with "and".',
  'rule.nationality.person': 'A rule. {countries} is a list with "or".',
  'rule.nationality.own': 'Rule: own nationals need no such permit.',
  'rule.located.anyOf': 'Where the person must be.',
  'rule.located.noneOf': 'Where the person must not be.',
  'rule.located.own': 'Where the person must be.',
  'rule.present': 'A cut-off day. The day itself counts.',
  'rule.status.application': 'The legal status that was needed. {statuses} is a list with "or".',
  'rule.status.day': 'The legal status that was needed on a fixed day.',
  ...family('status', legalStatuses, 'A legal status, inside a rule.'),
  'rule.age.atLeast': 'An age rule.',
  'rule.age.atMost': 'An age rule.',
  'rule.age.between': 'An age rule.',
  ...family('has', possessions, 'Something that a rule asks a person to have.'),
  ...family('registered', registrations, 'A registration, inside a rule.'),
  'rule.registered': 'A rule. {what} is a registration.',
  'rule.registered.before': 'A rule. {what} is a registration.',
  'rule.registered.after': 'A rule. {what} is a registration.',
  'rule.registered.between': 'A rule. {what} is a registration; both days count.',
  'rule.none': 'A rule that a source says did not exist.',
  'rule.undocumented': 'A rule that we looked for and did not find.',
  'rule.anyOf': 'A rule with several ways to meet it. {options} are rules.',
  'rule.together': 'Between two rules that had to be met together, inside a list of choices.',
  'rule.or': 'Stands between the options of a rule.',
  'rule.exception': 'Follows the last of several possibilities: what an authority grants in single cases only.',
  'rule.disputed': 'A rule on which sources contradict one another.',
  'rule.versus': 'Stands between the sides of a dispute.',
  ...family('about', conditionKinds, 'What a missing rule is about; stands after "no rule on".'),
  ...family('label', [...conditionKinds, 'text', 'any-of'], 'Label of a rule in the table of criteria.'),
} as const;
