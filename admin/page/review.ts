/** On one machine, each fact to review has a button that writes today as the day of its last review. */
async function start(): Promise<void> {
  const config = await fetch('../config.yml').then((answer) => (answer.ok ? answer.text() : ''));
  if (!config.startsWith('{') || (JSON.parse(config) as { backend: { name: string } }).backend.name !== 'proxy') return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-local]')) part.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-still-valid]')) {
    button.addEventListener('click', () => void confirm(button));
  }
}

async function confirm(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  const status = document.querySelector('#status')!;
  const file = button.dataset['stillValid']!;
  try {
    const answer = await fetch('../api/still-valid/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ file }),
    });
    const { checkedOn, error } = (await answer.json()) as { checkedOn?: string; error?: string };
    if (checkedOn === undefined) throw new Error(error);
    status.textContent = `${file}: checked on ${checkedOn}.`;
    button.replaceWith(document.createTextNode(`Checked on ${checkedOn}.`));
  } catch (error) {
    button.disabled = false;
    status.textContent = `${file} was not changed. ${error instanceof Error ? error.message : String(error)}`;
  }
}

void start();
