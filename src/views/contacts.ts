import { contactsFor } from '../content/cited.ts';
import type { Entry } from '../content/facts.ts';
import { wordEvidence } from '../wording/evidence.ts';
import { countryName, compareIn } from '../wording/format.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** A contact, ready to print. */
export interface ContactLine {
  readonly id: string;
  /** The place on a page where it stands in full. */
  readonly href: string;
  readonly who: Phrase;
  readonly purposes: string;
  /** Whether it serves nothing but cases of the closed Offices. */
  readonly isForOldCases: boolean;
  readonly what?: Phrase;
  readonly ways: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly cost?: Phrase;
  readonly hours?: Phrase;
  /** Why it must be checked first; nothing where it can be relied on. */
  readonly doubt?: Phrase;
  readonly note?: Phrase;
  readonly read: string;
  /** How new its page is. */
  readonly source: string;
  readonly sources: readonly string[];
}

export interface ContactGroup {
  readonly heading: string;
  /** Country letters, or `any` for those that serve people everywhere. */
  readonly country: string;
  /** Whether nobody there serves the purpose, so that these are whom to call in danger. */
  readonly isEmergency?: true;
  /** Whether the country has no Office. */
  readonly isElsewhere: boolean;
  readonly contacts: readonly ContactLine[];
}

/** Contacts by country, those for everybody last. */
export function contactGroups(
  contacts: readonly Entry<'contacts'>[],
  view: View,
  { isFull }: { readonly isFull: boolean },
): ContactGroup[] {
  const { locale, say, facts } = view;
  const hosts = facts.offices.map(({ country }) => country);
  const codes = [...new Set(contacts.map(({ country }) => country))];
  const rank = (code: string | undefined) => (code === undefined ? 2 : hosts.includes(code) ? 0 : 1);
  const name = (code: string | undefined) =>
    code === undefined ? say('contact.everywhere') : countryName(code, locale);
  return codes
    .toSorted((a, b) => rank(a) - rank(b) || compareIn(locale)(name(a), name(b)))
    .map((code) => ({
      heading: name(code),
      country: code ?? 'any',
      isElsewhere: rank(code) === 1,
      contacts: contacts
        .filter(({ country }) => country === code)
        .toSorted((a, b) => urgency(a) - urgency(b) || Number(a.state !== 'in-use') - Number(b.state !== 'in-use'))
        .map((contact) => contactLine(contact, view, isFull)),
    }));
}

/** The contacts of one country that can be reached, in full. */
export const contactsOf = (country: string, view: View): readonly ContactLine[] =>
  contactGroups(
    contactsFor(undefined, view.facts).filter((contact) => contact.country === country),
    view,
    { isFull: true },
  ).flatMap(({ contacts }) => contacts);

/** Danger of any kind first, then children in danger, violence and trafficking, then all else. */
function urgency({ purposes }: Pick<Entry<'contacts'>, 'purposes'>): number {
  const [isEmergency, isProtection] = [purposes.includes('emergency'), purposes.includes('protection')];
  if (isEmergency) return isProtection ? 1 : 0;
  return isProtection ? 2 : 3;
}

function contactLine(contact: Entry<'contacts'>, view: View, isFull: boolean): ContactLine {
  const { locale, say } = view;
  const { id, who, purposes, what, ways, cost, hours, state, reason } = contact;
  const { note, checked, evidence, sources } = wordEvidence(contact, view);
  return {
    id,
    href: `${contactPage(contact, view)}#${id}`,
    who: phrase(who, locale),
    purposes: purposes.map((purpose) => say(`contact.for.${purpose}`)).join(', '),
    isForOldCases: purposes.every((purpose) => purpose === 'old-cases'),
    ...(what && { what: phrase(what, locale) }),
    ways: ways.map(({ by, value }) => ({ label: say(`contact.by.${by}`), value, ...linkOf(by, value) })),
    ...(cost && { cost: phrase(cost, locale) }),
    ...(hours && { hours: phrase(hours, locale) }),
    ...(state === 'check-first' && reason && { doubt: phrase(reason, locale) }),
    ...(note && { note }),
    read: say('contact.read', { day: checked, evidence }),
    source: say('evidence.of', { day: evidence }),
    // A contact in short leads to the page on which its sources stand.
    sources: isFull ? sources : [],
  };
}

/** The page that a contact stands on: that of its country, or the page of help. */
export function contactPage({ country }: Entry<'contacts'>, view: View): string {
  const place = view.facts.places.find((one) => one.country === country);
  if (place !== undefined) return hrefOf('place', { place: place.id }, view);
  const office = view.facts.offices.find((one) => one.country === country);
  return office === undefined ? guideHref('help', view) : hrefOf('helpIn', { office: office.id }, view);
}

/** A contact as one row: where it stands, and what reaches it at once. */
export interface ContactRow extends Pick<ContactLine, 'href' | 'who' | 'doubt' | 'source'> {
  readonly ways: ContactLine['ways'];
}

/** Contacts in short: a row for each new number to call, or for one site where there is none; of the others, the names. */
export function inShort(contacts: readonly ContactLine[]): {
  readonly rows: readonly ContactRow[];
  readonly others: readonly ContactLine[];
} {
  const numbers = new Set<string>();
  const callsOf = ({ ways }: ContactLine) =>
    ways.filter(({ href }) => href?.startsWith('tel:') && !numbers.has(href) && numbers.add(href));
  const called = contacts
    .map((contact) => ({ ...contact, ways: callsOf(contact) }))
    .filter(({ ways }) => ways.length > 0);
  const sites = contacts.map((contact) => ({ ...contact, ways: contact.ways.filter(({ href }) => href).slice(0, 1) }));
  const rows = called.length > 0 ? called : sites.filter(({ ways }) => ways.length > 0).slice(0, 1);
  return { rows, others: contacts.filter(({ id }) => rows.every((row) => row.id !== id)) };
}

/** What fits on one line of a phone beside what follows it. */
const longest = 36;

/** An address as it is read: whole, or of a long one the name of the site alone. Paper then shows all of it. */
export function shortAddress(address: string): { readonly text: string; readonly isCut: boolean } {
  const text = address.replace(/^https?:\/\/(?:www\.)?/v, '').replace(/\/$/v, '');
  const isCut = text.length > longest;
  return { text: isCut ? text.replace(/\/.*$/v, '') : text, isCut };
}

/** How a link looks that calls a number: as a button. */
export const callClass = (href: string) => (href.startsWith('tel:') ? 'call' : undefined);

/** What a tap on a contact opens. A number with words in it, as an extension, is left for the reader to dial. */
export function linkOf(by: string, value: string): { href?: string } {
  if (by === 'web') return { href: value.startsWith('http') ? value : `https://${value}` };
  if (by === 'email') return { href: `mailto:${value}` };
  return by === 'phone' && /^[+\d \(\)\-]+$/v.test(value) ? { href: `tel:${value.replaceAll(/[^+\d]/gv, '')}` } : {};
}
