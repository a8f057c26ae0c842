import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../locales.ts';
import { pathOf } from '../../../schemas/page-paths.ts';
import { squareAddress, wholeAddress } from '../../../site/addresses.ts';
import { drawSquare } from '../../../site/picture.ts';
import { messageOf } from '../../../views/rumours.ts';
import { quoteClaim } from '../../../wording/quotes.ts';
import { openView } from '../../../wording/view.ts';

interface Props {
  id: string;
  locale: Locale;
}

/** The path of a picture below this folder, without its ending. */
const below = (id: string, locale: Locale) => squareAddress(id, locale).replace(/^\/pictures\/square\/|\.png$/gv, '');

export const getStaticPaths = () => {
  if (process.env['QUICK_BUILD'] === 'yes') return [];
  return locales.flatMap((locale) =>
    openView(locale).facts.rumours.map(({ id }) => ({ params: { path: below(id, locale) }, props: { id, locale } })),
  );
};

/** The picture of a message with its verdict, for people to pass on. */
export const GET: APIRoute<Props> = async ({ props: { id, locale } }) => {
  const view = openView(locale);
  const { say, facts } = view;
  const message = messageOf(
    facts.rumours.find((one) => one.id === id)!,
    view,
  );
  const { claim, verdict, verdictWord, checkedOn, isOverdue } = message;
  const picture = await drawSquare({
    site: say('site.name'),
    claim: quoteClaim(claim.text, view),
    verdict: verdictWord,
    tone: verdict === 'true' || verdict === 'false' ? verdict : 'other',
    days: [say('search.checked', { day: checkedOn }), ...(isOverdue ? [say('state.overdue')] : [])],
    address: wholeAddress(pathOf.message({ rumour: id }), locale),
  });
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
