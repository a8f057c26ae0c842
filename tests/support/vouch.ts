import type { Locator } from '@playwright/test';
import type { Editor } from './editor.ts';

export const guide = 'version of 2 August 2024';

/** Fills what every statement asks for. */
export async function vouch(editor: Editor, line?: Locator): Promise<void> {
  await editor.choose('Sources', guide, line);
  await editor.choose('How certain', 'Reported', line);
  await editor.field('Last checked', line).fill('2026-11-22');
  await editor.field('Evidence from', line).fill('2024-08');
}

/** What a person fills in for a statement, as it stands in the file. */
export const vouched = [
  '+    sources:',
  '+      - usahello-same-guide-2024',
  '+    certainty: reported',
  '+    checkedOn: 2026-11-22',
  '+    evidenceOn: 2024-08',
];
