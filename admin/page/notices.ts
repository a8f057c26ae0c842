import { reloadPreviews } from './preview.ts';

interface Notice {
  readonly kind: 'saved' | 'shown' | 'refused' | 'failed';
  readonly words: string;
  readonly window?: string;
}

/** Shows what happened below the form, until it is closed: Decap's own notices are gone after seconds. */
export function showNotice({ kind, words }: Pick<Notice, 'kind' | 'words'>): void {
  const bar = document.querySelector<HTMLElement>('#notice')!;
  bar.hidden = false;
  bar.dataset['kind'] = kind;
  bar.querySelector('pre')!.textContent = words;
  bar.querySelector('button')!.onclick = () => {
    bar.hidden = true;
  };
}

/** Takes away why the last save was refused, once another is under way. */
export function hideRefusal(): void {
  const bar = document.querySelector<HTMLElement>('#notice')!;
  if (bar.dataset['kind'] === 'refused') bar.hidden = true;
}

/** Shows what the local server tells of saves. `window` is the name that it gave to this one. */
export function showNotices(address: string, window: string): void {
  const notices = new EventSource(address);
  notices.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const notice = JSON.parse(data) as Notice;
    if (notice.window !== undefined && notice.window !== window) return;
    showNotice(notice);
    if (notice.kind === 'shown') reloadPreviews();
  });
  let isLost = false;
  notices.addEventListener('error', () => {
    isLost = true;
    showNotice({
      kind: 'failed',
      words:
        'The program behind this page has stopped. Your text is still here: keep this window open, start the program again, and save then.',
    });
  });
  notices.addEventListener('open', () => {
    if (isLost) showNotice({ kind: 'shown', words: 'The program is running again. You can save now.' });
    isLost = false;
  });
}
