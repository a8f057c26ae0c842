import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../locales.ts';
import { pictureAddress } from '../../site/addresses.ts';
import { drawPicture } from '../../site/picture.ts';
import type { SitePage } from '../../site/site-page.ts';
import { sitePages } from '../../site/site-pages.ts';
import { formatDay } from '../../wording/format.ts';
import { sayIn } from '../../wording/words.ts';

interface Props {
  page: SitePage;
  locale: Locale;
}

/** The path of a picture below this folder, without its ending. */
const pathOf = (path: string, locale: Locale) => pictureAddress(path, locale).replace(/^\/pictures\/|\.png$/gv, '');

export const getStaticPaths = () => {
  if (process.env['QUICK_BUILD'] === 'yes') return [];
  return locales.flatMap((locale) =>
    sitePages(locale)
      .filter(({ isHidden }) => !isHidden)
      .map((page) => ({ params: { path: pathOf(page.path, locale) }, props: { page, locale } })),
  );
};

/** The picture that messengers show with a link to a page. */
export const GET: APIRoute<Props> = async ({ props: { page, locale } }) => {
  const say = sayIn(locale);
  const picture = await drawPicture({
    site: say('site.name'),
    title: page.title,
    ...(page.state && { state: page.state.text }),
    day: page.reviewedOn === undefined ? '' : say('search.checked', { day: formatDay(page.reviewedOn, locale) }),
  });
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
