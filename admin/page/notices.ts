import { reloadPreviews } from './preview.ts';

interface Notice {
  readonly kind: 'saved' | 'shown' | 'refused' | 'failed';
  readonly words: string;
  readonly window?: string;
}

/**
 * Shows what became of a save below the form, until it is closed: Decap's own notice is gone after seconds. `window` is
 * the name that the local server gave to this one.
 */
export function showNotices(address: string, window: string): void {
  const bar = document.querySelector<HTMLElement>('#notice')!;
  const words = bar.querySelector('pre')!;
  bar.querySelector('button')!.addEventListener('click', () => {
    bar.hidden = true;
  });
  const show = ({ kind, words: text }: Pick<Notice, 'kind' | 'words'>) => {
    bar.hidden = false;
    bar.dataset['kind'] = kind;
    words.textContent = text;
  };
  const notices = new EventSource(address);
  notices.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const notice = JSON.parse(data) as Notice;
    if (notice.window !== undefined && notice.window !== window) return;
    show(notice);
    if (notice.kind === 'shown') reloadPreviews();
  });
  let isLost = false;
  notices.addEventListener('error', () => {
    isLost = true;
    show({
      kind: 'failed',
      words:
        'The program behind this page has stopped. Your text is still here: keep this window open, start the program again, and save then.',
    });
  });
  notices.addEventListener('open', () => {
    if (isLost) show({ kind: 'shown', words: 'The program is running again. You can save now.' });
    isLost = false;
  });
}
