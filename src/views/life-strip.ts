import type { WayEntry } from '../content/facts.ts';
import { latest } from '../eligibility/days.ts';
import { stateOn } from '../eligibility/in-force.ts';
import { original } from '../locales.ts';
import { lifeOf, type Life, type LifeSpan } from '../pictures/life.ts';
import { saySince } from '../wording/days.ts';
import { sayStateSince, stateText, stateWord } from '../wording/states.ts';
import type { View } from '../wording/view.ts';

/** A state in the key of a strip: how it is drawn, and its word. */
export interface KeyEntry {
  readonly status: LifeSpan['status'];
  readonly word: string;
}

/** The life of an office or a way as a strip, ready to draw. */
export interface LifeStrip extends Life {
  /** All that it shows, as a sentence. */
  readonly label: string;
  /** The states in it, each once, in the order in which they came. */
  readonly key: readonly KeyEntry[];
  /** Stands under the day shown; nothing on a day of the past. */
  readonly today?: string;
}

/** The strip of an office or a way; nothing before its first state. */
export function lifeStripOf(way: WayEntry, view: View): LifeStrip | undefined {
  const { say, facts } = view;
  const life = lifeOf(way, facts.on);
  if (life === undefined) return undefined;
  const words = new Map(life.spans.map(({ status }) => [status, wordOf(status, way, view)]));
  return {
    ...life,
    label: say('picture.life', { spans: life.spans.map((span) => saySpan(span, way, view)).join('; ') }),
    key: [...words].map(([status, word]) => ({ status, word })),
    ...(!facts.isPast && { today: say('picture.today') }),
  };
}

/** The word for a state as such, without the few words of its own that one limited state has. */
const wordOf = (status: LifeSpan['status'], way: WayEntry, view: View) =>
  status === 'unknown' ? view.say('state.unknown') : stateWord({ state: status }, way, view);

/** A state and when it began. The one that lasts is worded as everywhere on the page, after the limits that were before it. */
function saySpan(span: LifeSpan, way: WayEntry, view: View): string {
  const state = stateOn(way.states, view.facts.on);
  if (span.until !== undefined || span.status === 'unknown' || state === undefined) return sayBegun(span, way, view);
  const lasting = stateText({ word: stateWord(state, way, view), since: sayStateSince(way.states, state, view) });
  const hadOtherLimit = stateOn(way.states, span.from)?.short?.[original] !== state.short?.[original];
  return hadOtherLimit ? `${sayBegun(span, way, view)}, ${lasting}` : lasting;
}

/** A state and when it began, as far as that is known. */
function sayBegun({ status, from }: LifeSpan, way: WayEntry, view: View): string {
  const begun = stateOn(way.states, from)?.from;
  // Before the first state the strip begins where the picture does, which is no day that anybody knows.
  if (begun === undefined && status === 'unknown') return wordOf(status, way, view);
  return stateText({
    word: wordOf(status, way, view),
    since: saySince({ from: begun !== undefined && latest(begun) === from ? begun : from }, view),
  });
}
