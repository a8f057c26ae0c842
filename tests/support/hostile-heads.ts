import type { Page } from '@playwright/test';

/** Heads that are code, as an attacker would write them; what runs leaves its mark on the page. */
export const hostileHeads = ['js', 'javascript', 'JavaScript', ' js', 'coffee', 'cson'];
const code = '{ title: (window.ranFromText = true, parent.ranFromText = true, "Evil"), summary: "Evil", keywords: [] }';

/** A text whose head is code in a language. */
export const hostile = (language: string) => `---${language}\n${code}\n---\nWords.\n`;

/** Whether any of it has run. */
export const ranIn = (page: Page) => page.evaluate(() => 'ranFromText' in window);
