import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../support/editor-test.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';

// They share two sites.
test.describe.configure({ mode: 'default' });

/** Pages of somebody else on this machine: under another name of it, and under ours at another port. */
const hosts = ['127.0.0.1', 'localhost'];
const fact = 'facts/offices/ecuador.yaml';

let foreign: Server;
test.beforeAll(async () => {
  // Holds in a frame whatever its address names.
  foreign = createServer(({ url = '' }, response) => {
    const framed = new URL(url, 'http://localhost').searchParams.get('frame');
    response.setHeader('content-type', 'text/html');
    response.end(framed === null ? '<h1>Held</h1>' : `<iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((ready) => {
    foreign.listen(0, ready);
  });
});
test.afterAll(() => {
  foreign.close();
});

const addressOn = (host: string) => `http://${host}:${String((foreign.address() as AddressInfo).port)}/`;
const holding = (host: string, address: string) => `${addressOn(host)}?frame=${encodeURIComponent(address)}`;

for (const command of ['serve', 'dev'] as const) {
  test.describe(command === 'serve' ? 'npm start' : 'npm run dev', () => {
    let site: EditorSite;
    test.beforeAll(async () => {
      test.setTimeout(120_000);
      site = await startEditorSite({ command });
    });
    test.afterAll(() => site.remove());

    test('no other page may hold the editor, its report or its guide in a frame', async ({ page }) => {
      test.setTimeout(120_000);
      for (const host of hosts) {
        await page.goto(holding(host, addressOn(host)));
        await expect(page.frameLocator('iframe').getByText('Held')).toBeVisible();
        for (const path of ['/admin/', '/admin/review/', '/admin/guide/', '/%61dmin/review/', '//admin/review/']) {
          await page.goto(holding(host, site.address + path));
          await expect.poll(() => page.frames()[1]!.url(), path).toBe('chrome-error://chromewebdata/');
        }
      }
    });

    test('each of them says what it is, and leads away without saying from where', async ({ request }) => {
      test.setTimeout(120_000);
      for (const path of ['/admin/', '/admin/review/', '/admin/guide/', '/admin/decap-cms.js', '/admin/config.yml']) {
        const headers = (await request.get(site.address + path)).headers();
        expect(headers, path).toMatchObject({
          'content-security-policy': "frame-ancestors 'self'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        });
      }
    });

    test('no other page can save, by any way that a browser has', async ({ page }) => {
      test.setTimeout(120_000);
      for (const host of hosts) {
        await page.goto(addressOn(host));
        const api = [`${site.address}/admin/api/still-valid/`, `${site.address}/admin/api/v1/?window=w`];
        const bodies = [
          { file: fact },
          { action: 'persistEntry', params: { entry: { path: `content/${fact}`, raw: '' } } },
        ];
        const statuses = await Promise.all(
          api.map(async (address, index) => {
            const answer = page.waitForResponse((response) => response.url() === address);
            await page.evaluate(
              async ([to, text]) => {
                await fetch(to, {
                  method: 'POST',
                  mode: 'no-cors',
                  headers: { 'content-type': 'text/plain' },
                  body: text,
                });
                await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text }).catch(
                  () => undefined,
                );
              },
              [address, JSON.stringify(bodies[index])] as const,
            );
            return (await answer).status();
          }),
        );
        expect(statuses).toEqual([403, 403]);
        // A form needs no permission to send something; what it sends can be made to look like JSON.
        const sent = page.waitForResponse((response) => response.url() === api[0]);
        await page.evaluate(
          ([to, text]) => {
            document.body.innerHTML = `<form method="post" enctype="text/plain" action="${to}"><input></form>`;
            document.querySelector('input')!.name = text;
            document.querySelector('form')!.submit();
          },
          [api[0]!, JSON.stringify(bodies[0])] as const,
        );
        expect((await sent).status()).toBe(403);
        await page.waitForURL(api[0]!);
      }
      expect(site.changes()).toEqual([]);
    });
  });
}
