import { printedSources, sayPrinted } from '../views/paper.ts';
import { guidePath } from '../schemas/page-paths.ts';
import type { Locale } from '../locales.ts';
import { namedSource } from '../wording/evidence.ts';
import { statusOf } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { wholeAddress } from './addresses.ts';
import { qrCode } from './qr-code.ts';

/** Where the styles stand that the check has for paper alone. */
export const paperStylesAddress = (locale: Locale) => `/${locale}${guidePath('check')}paper.css`;

/**
 * What the paper of a result says and its page has no room for: the address at which each source stands, where the state of
 * an Office and the answer of a place come from, and the way back for a camera. Styles for print can add it without a script,
 * and browsers ask for them last.
 */
export function paperStyles(view: View): string {
  const { facts, locale, say } = view;
  const ways = [...facts.offices, ...facts.routes].map((way) => statusOf(way, view));
  const named = ways.flatMap(({ known }) => known?.named ?? []).map(({ href }) => href);
  const sources = printedSources(
    ways.flatMap((way) => way.sources),
    view,
  ).filter(({ id }) => named.includes(namedSource(id, view).href));
  const from = (ids: readonly string[]) =>
    quoted(`${say('paper.sources')}: ${printedSources(ids.slice(0, 1), view).map(sayPrinted).join('; ')}`);
  return [
    ...sources.flatMap(({ id, address }) =>
      address === undefined
        ? []
        : [`.way .small a[href=${quoted(namedSource(id, view).href)}]::after{content:${quoted(` ${address}`)}}`],
    ),
    '.way .small a::after{overflow-wrap:anywhere}',
    // The answers, and as many ways as one sheet has room for.
    '.answers{display:block!important}:is(.answers :is(b,u),.band-of-state a,.lines>:nth-child(n+4)){display:none}',
    '.check .on-paper{display:flow-root}.check .on-paper p{margin-block-start:4pt}',
    '.band-of-state::after,[data-place]::after{display:block;font-size:8pt}',
    ...facts.offices.map(
      (office) =>
        `.band-of-state[data-office=${office.country}]::after{content:${from(statusOf(office, view).sources)}}`,
    ),
    ...facts.places.map(({ country, sources: ids }) => `[data-place=${country}]::after{content:${from(ids)}}`),
    `.code::after{content:url(${quoted(`data:image/svg+xml,${encodeURIComponent(qrCode(wholeAddress(guidePath('check'), locale)))}`)})}`,
  ].join('\n');
}

/** A text as styles quote it, whatever stands in it. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\p{Cc}]/gv, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
