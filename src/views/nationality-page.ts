import type { Entry } from '../content/facts.ts';
import { statusOn } from '../eligibility/cautions.ts';
import { isInForce } from '../eligibility/in-force.ts';
import { isOpen } from '../eligibility/in-force.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { countryName } from '../wording/format.ts';
import { criterionLines } from '../wording/lines.ts';
import type { WordedStatement } from '../wording/statement.ts';
import { phrase, type View } from '../wording/view.ts';
import { routesAbroad, routesWithin, type RouteLine } from './routes.ts';

type Office = Entry<'offices'>;

/** The rules of an office by which a nationality could apply. */
const rulesFor = (code: string, { criteria }: Pick<Office, 'criteria'>) =>
  criteria.filter(
    (criterion): criterion is Extract<Criterion, { kind: 'nationality' }> =>
      criterion.kind === 'nationality' && Boolean(criterion.anyOf?.includes(code)),
  );

/** The offices that take a nationality on the day shown. */
export function officesTaking(code: string, { facts }: Pick<View, 'facts'>): Office[] {
  return facts.offices.filter(
    (office) =>
      isOpen({ state: statusOn(office.states, facts.on) }) &&
      rulesFor(code, office).some((rule) => isInForce(rule, facts.on)),
  );
}

/** One office and when it took a nationality. Without lines it never did. */
export interface OfficeHistory {
  readonly country: string;
  readonly href: string;
  readonly lines: readonly WordedStatement[];
}

export function officeHistories(nationality: Entry<'nationalities'>, view: View): OfficeHistory[] {
  const { locale, say, facts } = view;
  const text = say('nationality.took', { people: phrase(nationality.people, locale).text });
  return facts.offices.map((office) => {
    const rules = rulesFor(nationality.country, office).map((rule) => untilClosing(rule, office));
    return {
      country: countryName(office.country, locale),
      href: hrefOf('answer', { office: office.id, nationality: nationality.id }, view),
      lines: criterionLines(rules, view).map(({ label, lang, ...line }) => ({ ...line, text })),
    };
  });
}

/** A rule outlives its office, but nobody was taken after the office stopped: the day of that ends it here. */
function untilClosing<Rule extends { readonly until?: string }>(rule: Rule, { states }: Pick<Office, 'states'>): Rule {
  const closed = states[states.findLastIndex(isOpen) + 1];
  return rule.until === undefined && closed !== undefined ? { ...rule, until: closed.from } : rule;
}

/** The routes of one place, those that can be used apart from those that cannot. */
export interface RouteChoice {
  /** Country letters; none where the routes lead to several countries. */
  readonly country: string;
  readonly heading: string;
  readonly isOwnCountry: boolean;
  readonly open: readonly RouteLine[];
  readonly others: readonly RouteLine[];
}

const choice = (
  about: Pick<RouteChoice, 'country' | 'heading' | 'isOwnCountry'>,
  routes: readonly RouteLine[],
): RouteChoice => ({
  ...about,
  open: routes.filter((route) => route.mayBeOpen && !route.isBlocked),
  others: routes.filter((route) => !route.mayBeOpen || route.isBlocked),
});

/** What is open to a nationality in each host country. Schemes that were never for it are left out. */
export function routesHere(code: string, view: View): RouteChoice[] {
  const { locale, say, facts } = view;
  return facts.offices.map(({ country }) => {
    const routes = routesWithin(country, view, code).filter(({ isBlocked }) => !isBlocked);
    const heading = say('nationality.inCountry', { country: countryName(country, locale) });
    return choice({ country, heading, isOwnCountry: country === code }, routes);
  });
}

export const routesElsewhere = (code: string, view: View): RouteChoice =>
  choice({ country: '', heading: view.say('nationality.elsewhere'), isOwnCountry: false }, routesAbroad(code, view));
