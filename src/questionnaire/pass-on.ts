import { canSend, copy, send } from '../pass-on/send.ts';
import type { PageWords } from './page-words.ts';
import { partOf, write } from './parts.ts';

/** What a result says to somebody who has never seen the page. */
export interface Told {
  readonly day: string;
  /** What the Office of the country is; empty elsewhere. */
  readonly office: string;
  /** The names of the ways that look possible. */
  readonly ways: readonly string[];
  /** The answers in one line. */
  readonly answers: string;
}

/**
 * A result as a short text that stands alone, and the ways to pass it on. Whose answers they are is in it only where the
 * reader wants that. Gives the way to take up a result; a new one says nothing of the answers until it is asked to.
 */
export function passOn(page: ParentNode, { say }: PageWords): (told: Told) => void {
  const withAnswers = partOf(page, 'withAnswers') as HTMLInputElement;
  const place = partOf(page, 'shareText');
  let told: Told | undefined;
  // A phone has a sheet of its own for this.
  page.querySelector<HTMLElement>('[data-do="share"]')!.hidden = !canSend();
  withAnswers.addEventListener('change', () => {
    writeText(told!);
  });
  partOf(page, 'passOn').addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLButtonElement>('button[data-do]');
    if (button) void pass(button.dataset['do']!);
  });
  return (next) => {
    if (next.answers !== told?.answers) withAnswers.checked = false;
    told = next;
    writeText(next);
  };

  async function pass(how: string): Promise<void> {
    switch (how) {
      case 'print':
        print();
        break;
      case 'share':
        await send(place.textContent);
        break;
      case 'copy':
        partOf(page, 'copied').textContent = say((await copy(place.textContent)) ? 'check.copied' : 'check.notCopied');
    }
  }

  function writeText({ day, office, ways, answers }: Told): void {
    const { origin, pathname, hash } = location;
    const isWith = withAnswers.checked;
    const parts = [
      say('share.from', { day }),
      office,
      isWith ? say('share.for', { answers }) : '',
      ways.length > 0 ? say('share.ways', { ways: ways.join('; ') }) : say('share.none'),
      say('share.check', { address: `${origin}${pathname}${isWith ? hash : ''}` }),
    ];
    const text = parts.filter((part) => part !== '').join(' ');
    write(place, text);
    (partOf(page, 'whatsapp') as HTMLAnchorElement).href = `https://wa.me/?text=${encodeURIComponent(text)}`;
  }
}
