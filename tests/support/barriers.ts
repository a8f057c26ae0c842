import type { Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can be otherwise in another window and in other colours. */
const drawn = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Every barrier that axe finds on a page, or in a part of it, with the elements that are one. */
export const barriersOn = (page: Page, part = 'html'): Promise<string[]> =>
  foundBy(page, part, { type: 'tag', values: standards });

/** Those alone that depend on how a page is drawn. */
export const drawnBarriersOn = (page: Page): Promise<string[]> =>
  foundBy(page, 'html', { type: 'rule', values: drawn });

/** What axe finds. It is read once by each page that is opened, and not for each that is put in its place. */
async function foundBy(page: Page, part: string, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // No page of ours is put together from others.
  const options = { runOnly, resultTypes: ['violations' as const], preload: false, iframes: false };
  const { violations } = await page.evaluate(
    ([where, how]) => (window as unknown as { readonly axe: typeof axe }).axe.run(where, how),
    [part, options] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How often axe looks at a line of one make. */
const often = 3;

/** Leaves of the lines of lists and tables a few of each make: whatever stands in the others is alike. */
export const thin = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    const seen = new Map<string, number>();
    for (const line of document.querySelectorAll('main :is(li, tr)')) {
      const parts = [line, ...line.querySelectorAll('*')];
      const make = [...new Set(parts.map((part) => `${part.tagName}.${part.getAttribute('class') ?? ''}`))];
      const kind = make.toSorted().join(' ');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (seen.get(kind)! > most) line.remove();
    }
  }, often);
