import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { browserArgs, browserPath } from './browser-path.ts';
import { readArguments } from './read-arguments.ts';

/** How long the built questionnaire takes to show an answer, on a processor slowed six times. Needs `npm run build` first. */
readArguments({ usage: 'npm run bench' });
const slowness = 6;
const runs = 40;
const port = 4331;

const server = spawn(process.execPath, ['src/commands/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: browserArgs });
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(`http://localhost:${port}/en/check/#nationality=VE&country=CO&on=2024-09-01`);
  const times = await page.evaluate((count) => {
    const measured: number[] = [];
    for (let run = 0; run < count; run++) {
      document.querySelector<HTMLButtonElement>('button[value="nationality"]')!.click();
      const choice = document.querySelectorAll<HTMLInputElement>('[name="nationality"]')[run % 9]!;
      choice.checked = !choice.checked;
      if (!document.querySelector('[name="nationality"]:checked')) choice.checked = true;
      const start = performance.now();
      document.querySelector<HTMLFormElement>('form.questions')!.requestSubmit();
      // Asking for the height makes the browser lay the new answers out.
      document.body.getBoundingClientRect();
      measured.push(performance.now() - start);
    }
    return measured;
  }, runs);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => `${sorted[Math.floor(share * (runs - 1))]!.toFixed(1)} ms`;
  console.log(
    `An answer for every office and route, processor slowed ${slowness} times, ${runs} runs: median ${at(0.5)}, nineteen of twenty within ${at(0.95)}, slowest ${at(1)}.`,
  );
} finally {
  await browser.close();
  server.kill();
}
