import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { EditorSite } from './editor-site.ts';

/** Pages of somebody else on this machine. */
export interface ForeignPages {
  /** The address of a page under each of two names: another one of this machine, and ours at another port. */
  readonly addresses: readonly string[];
  readonly close: () => void;
}

/** Serves pages that hold in a frame whatever `frame` in their address names. */
export async function startForeignPages(): Promise<ForeignPages> {
  const server = createServer(({ url = '' }, response) => {
    const framed = new URL(url, 'http://localhost').searchParams.get('frame');
    response.setHeader('content-type', 'text/html');
    response.end(framed === null ? '<h1>Held</h1>' : `<iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((ready) => {
    server.listen(0, ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    addresses: ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${String(port)}/`),
    close: () => server.close(),
  };
}

const holding = (foreign: string, address: string) => `${foreign}?frame=${encodeURIComponent(address)}`;

/** No other page may hold the editor of a site, its report or its guide in a frame. */
export async function expectNeverFramed(page: Page, foreign: ForeignPages, site: string): Promise<void> {
  for (const other of foreign.addresses) {
    await page.goto(holding(other, other));
    await expect(page.frameLocator('iframe').getByText('Held')).toBeVisible();
    for (const path of ['/admin/', '/admin/review/', '/admin/guide/', '/%61dmin/review/', '//admin/review/']) {
      await page.goto(holding(other, site + path));
      await expect.poll(() => page.frames()[1]!.url(), path).toBe('chrome-error://chromewebdata/');
    }
  }
}

/** Each page of the editor of a site says what it is, and leads away without saying from where. */
export async function expectHeaders(request: APIRequestContext, site: string): Promise<void> {
  for (const path of ['/admin/', '/admin/review/', '/admin/guide/', '/admin/decap-cms.js', '/admin/config.yml']) {
    const headers = (await request.get(site + path)).headers();
    expect(headers, path).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  }
}

const fact = 'facts/offices/ecuador.yaml';

/** No other page can save, by any way that a browser has. */
export async function expectNoForeignSave(page: Page, foreign: ForeignPages, site: EditorSite): Promise<void> {
  const api = [`${site.address}/admin/api/still-valid/`, `${site.address}/admin/api/v1/?window=w`];
  const bodies = [{ file: fact }, { action: 'persistEntry', params: { entry: { path: `content/${fact}`, raw: '' } } }];
  for (const other of foreign.addresses) {
    await page.goto(other);
    const statuses = await Promise.all(
      api.map(async (address, index) => {
        const answer = page.waitForResponse((response) => response.url() === address);
        await page.evaluate(fetchInBothWays, [address, JSON.stringify(bodies[index])] as const);
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
}

/** Sends a text as one that needs no permission, and as JSON, which does. */
async function fetchInBothWays([to, body]: readonly [string, string]): Promise<void> {
  await fetch(to, { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body });
  await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}
