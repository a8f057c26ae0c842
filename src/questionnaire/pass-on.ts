import { canSend, copy, send } from '../pass-on/send.ts';
import type { Say } from './page-words.ts';
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

/** A result as a short text that stands alone. Whose answers they are is in it only where the reader wants that. */
export class PassOn {
  readonly #page: ParentNode;
  readonly #say: Say;
  #told: Told | undefined;

  constructor(page: ParentNode, say: Say) {
    this.#page = page;
    this.#say = say;
    // A phone has a sheet of its own for this.
    page.querySelector<HTMLElement>('[data-do="share"]')!.hidden = !canSend();
    this.#withAnswers.addEventListener('change', () => {
      this.#write();
    });
    partOf(page, 'passOn').addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLButtonElement>('button[data-do]');
      if (button) void this.#do(button.dataset['do']!);
    });
  }

  get #withAnswers(): HTMLInputElement {
    return partOf(this.#page, 'withAnswers') as HTMLInputElement;
  }

  get #text(): string {
    return partOf(this.#page, 'shareText').textContent;
  }

  async #do(what: string): Promise<void> {
    switch (what) {
      case 'print':
        print();
        break;
      case 'share':
        await send(this.#text);
        break;
      case 'copy':
        partOf(this.#page, 'copied').textContent = this.#say(
          (await copy(this.#text)) ? 'check.copied' : 'check.notCopied',
        );
    }
  }

  /** Takes up a result. A new one says nothing of the answers until it is asked to. */
  show(told: Told): void {
    if (told.answers !== this.#told?.answers) this.#withAnswers.checked = false;
    this.#told = told;
    this.#write();
  }

  #write(): void {
    const { day, office, ways, answers } = this.#told!;
    const { origin, pathname, hash } = location;
    const isWith = this.#withAnswers.checked;
    const parts = [
      this.#say('share.from', { day }),
      office,
      isWith ? this.#say('share.for', { answers }) : '',
      ways.length > 0 ? this.#say('share.ways', { ways: ways.join('; ') }) : this.#say('share.none'),
      this.#say('share.check', { address: `${origin}${pathname}${isWith ? hash : ''}` }),
    ];
    const text = parts.filter((part) => part !== '').join(' ');
    write(partOf(this.#page, 'shareText'), text);
    (partOf(this.#page, 'whatsapp') as HTMLAnchorElement).href = `https://wa.me/?text=${encodeURIComponent(text)}`;
  }
}
