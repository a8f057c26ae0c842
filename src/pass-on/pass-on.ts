import { canSend, copy, send } from './send.ts';

/** Without this script WhatsApp is a link; with it, the text in that link can be sent and copied too. */
for (const part of document.querySelectorAll<HTMLElement>('[data-pass-on]')) {
  const text = new URL(part.querySelector('a')!.href).searchParams.get('text')!;
  for (const button of part.querySelectorAll('button')) {
    const isSend = button.dataset['do'] === 'send';
    button.hidden = isSend && !canSend();
    button.addEventListener('click', () => void (isSend ? send(text) : copyAndSay()));
  }

  async function copyAndSay(): Promise<void> {
    // Where the browser does not copy, the text stands there to be marked.
    part.querySelector('[role="status"]')!.textContent = (await copy(text)) ? part.dataset['copied']! : text;
  }
}
