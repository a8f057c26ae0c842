import type { Entry } from '../content/facts.ts';
import { saySince } from '../wording/days.ts';
import { wordEvidence } from '../wording/evidence.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** A rumour and its answer, ready to print. */
export interface RumourLine {
  readonly id: string;
  readonly claim: Phrase;
  readonly verdict: Entry<'rumours'>['verdict'];
  readonly verdictWord: string;
  readonly since: string;
  readonly why: Phrase;
  readonly note?: Phrase;
  readonly mark?: string;
  readonly checked: string;
  /** The page on which it stands with its sources. */
  readonly href: string;
  readonly sources: readonly string[];
}

/** A rumour in a list names no sources: they stand on the page that it has to itself. */
export function rumourLine(rumour: Entry<'rumours'>, view: View, { isFull }: { readonly isFull: boolean }): RumourLine {
  const { locale, say } = view;
  const { id, claim, verdict, why, since } = rumour;
  const { note, mark, checked, evidence, searched, sources } = wordEvidence(rumour, view);
  return {
    id,
    claim: phrase(claim, locale),
    verdict,
    verdictWord: say(`verdict.${verdict}`),
    since: since === undefined ? '' : saySince({ from: since }, view),
    why: phrase(why, locale),
    ...(note && { note }),
    ...(mark !== undefined && { mark }),
    checked: [say('rumour.checked', { day: checked, evidence }), ...(searched === undefined ? [] : [searched])].join(
      ' ',
    ),
    href: hrefOf('message', { rumour: id }, view),
    sources: isFull ? sources : [],
  };
}
