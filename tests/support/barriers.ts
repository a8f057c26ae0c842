import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can be otherwise in another window and in other colours. */
const drawn = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Every barrier that axe finds on a page, or in a part of it, with the elements that are one. */
export const barriersOn = (page: Page, part = 'html'): Promise<string[]> =>
  foundBy(axeOn(page, part).withTags(standards));

/** Those alone that depend on how a page is drawn. */
export const drawnBarriersOn = (page: Page): Promise<string[]> => foundBy(axeOn(page, 'html').withRules(drawn));

const axeOn = (page: Page, part: string) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .include(part)
    // No page of ours is put together from others; else axe opens a window to join what it found in each.
    .setLegacyMode();

async function foundBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
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
