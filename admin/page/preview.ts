import { writeFragment } from '../../src/questionnaire/fragment.ts';
import type { Answers } from '../../src/schemas/example.ts';
import { guidePath } from '../../src/schemas/page-paths.ts';
import { pageIds, type PageId } from '../../src/schemas/prose-folders.ts';
import { sourceGroupOf } from '../../src/schemas/source-groups.ts';
import type { PreviewProps, Table } from './decap.ts';

/** The address of a page of the guide; that of no page, to show what is said there. */
const guideAddress = (id: PageId) => (id === 'not-found' ? '/no-such-page/' : guidePath(id));

/** The address of the page that shows an entry, in the language that is being edited, and its place on that page. */
function pageOf({ entry, collection, locale }: PreviewProps): string {
  const template = collection.get('preview_path') ?? `${entry.get('slug')}/`;
  const [language, ...path] = template
    .replaceAll(/\{\{(\w+)\}\}/gv, (_, key: string) =>
      key === 'slug' ? entry.get('slug') : (entry.get('data').get(key) as string),
    )
    .split('/');
  const page = path.join('/').replace(/^sources\/#(?=.)/v, `sources/${sourceGroupOf(entry.get('slug'))}/#`);
  const guide = pageIds.find((id) => page === `${id}/`);
  return `/${locale ?? language!}${guide ? guideAddress(guide) : `/${page}`}`;
}

/** What a test person says, as the questionnaire reads it from its address; nothing for any other entry. */
function answersOf(data: Table): string {
  const { answers, on } = data.toJS() as { readonly answers?: Answers; readonly on?: string };
  if (answers === undefined) return '';
  const given = Object.entries(answers).filter(([, value]) => value !== '');
  return `#${writeFragment({ answers: Object.fromEntries(given), on, notSure: [] })}`;
}

/**
 * Brings a place on a page into view, as a browser does for an address that names it: but a browser also gives the cursor to
 * a place that is a link, and takes it from the form in which somebody is typing.
 */
function show(page: Document | null, place: string): void {
  const shown = page?.getElementById(place);
  for (let fold = shown?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  shown?.scrollIntoView();
}

const frames = new Set<HTMLIFrameElement>();

/** Loads the page beside the form once more, because it has changed. */
export function reloadPreviews(): void {
  for (const frame of frames) frame.contentWindow?.location.reload();
}

/** The real page that shows the entry, beside its form. `sentence` stands above it. */
export const previewOf = (sentence: string) =>
  function Preview(props: PreviewProps): unknown {
    const h = window.h!;
    const shown = pageOf(props);
    const [page = '', place = ''] = shown.split('#');
    const answers = answersOf(props.entry.get('data'));
    const address = shown + answers;
    return h(
      'div',
      { style: { display: 'flex', flexDirection: 'column', height: '100vh', font: '1rem/1.4 system-ui, sans-serif' } },
      h(
        'p',
        { style: { margin: 0, padding: '0.75rem 1rem', background: '#fff8dc', color: '#1a1a1a' } },
        `${sentence} `,
        h('a', { href: address, target: '_blank', style: { color: '#00437a' } }, address),
      ),
      h('iframe', {
        // A new address must make a new frame: a changed one would fill the history of the browser.
        key: address,
        src: `${page}${answers}`,
        // Somebody may have gone on to a page of another site, which keeps its document to itself.
        onLoad: ({ currentTarget }: { readonly currentTarget: HTMLIFrameElement }) => {
          show(currentTarget.contentDocument, place);
        },
        title: 'The page that shows this entry',
        style: { flex: 1, width: '100%', border: 0 },
        ref: (frame: HTMLIFrameElement | null) => {
          frames.clear();
          if (frame) frames.add(frame);
        },
      }),
    );
  };
