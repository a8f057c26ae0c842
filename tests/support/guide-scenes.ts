import type { Editor } from './editor.ts';

/** A part of the guide: the name of its picture, its heading, and what is done on the screen for it. */
export interface Scene {
  readonly picture: string;
  readonly heading: string;
  /** Walks through the steps. `seen` keeps what is on the screen at that moment. */
  readonly show: (editor: Editor, seen: () => Promise<void>) => Promise<void>;
}

const scroll = (editor: Editor, label: string) =>
  editor
    .part(label)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });

/** Every part of the guide that shows a screen, in its order. */
export const scenes: readonly Scene[] = [
  {
    picture: 'open-and-save',
    heading: 'Open and save',
    show: async (editor, seen) => {
      await editor.arrive();
      await seen();
      await editor.list('offices');
      await seen();
      await editor.open('offices', 'costa-rica');
      await editor.field('Owner').fill('Editors of the guide');
      await editor.page.getByRole('button', { name: 'Publish', exact: true }).click();
    },
  },
  {
    picture: 'change-a-date',
    heading: 'Change a date',
    show: async (editor, seen) => {
      await editor.list('offices');
      await seen();
      await editor.open('offices', 'costa-rica');
      const line = await editor.line('2023-06-12 2024-09-26 present-by');
      await editor.field('On or before', line).fill('2023-06-13');
      await seen();
      await line.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    picture: 'end-a-criterion',
    heading: 'End a criterion and start the next',
    show: async (editor, seen) => {
      await editor.open('offices', 'costa-rica');
      const old = await editor.line('2024-09-25/2024-09-27');
      await editor.field('In force until', old).first().fill('2026-11-20');
      await seen();
      await editor.part('Criteria').first().getByRole('button', { name: 'Add criteria' }).click();
      await seen();
      await editor.page.keyboard.press('Escape');
      const line = await editor.addLine('Criteria', 'Present by');
      await editor.field('On or before', line).fill('2024-09-14');
      await editor.field('In', line).fill('CR');
      await line.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    picture: 'close-an-office',
    heading: 'Close an office',
    show: async (editor, seen) => {
      await editor.list('offices');
      await seen();
      await editor.open('offices', 'guatemala');
      const line = await editor.addLine('States');
      await editor.choose('State', 'Closed', line);
      await editor.field('Since', line).fill('2025-01-23');
      await seen();
      await line.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    picture: 'add-a-source',
    heading: 'Add a source',
    show: async (editor, seen) => {
      await editor.list('sources');
      await seen();
      await editor.open('events', 'canada-empp-closes');
      await seen();
      await editor.add('sources');
      await editor.field('Publisher').fill('El Comercio');
      await editor.field('Title').fill('Lo que se sabe de Movilidad Segura');
    },
  },
  {
    picture: 'write-a-test-person',
    heading: 'Write a test person',
    show: async (editor, seen) => {
      await editor.list('examples');
      await seen();
      await editor.add('examples');
      await editor.field('Name').fill('A Haitian at home who asks today');
      await editor.field('Nationality').fill('HT');
      await seen();
    },
  },
  {
    picture: 'correct-an-error',
    heading: 'Correct an error',
    show: async (editor, seen) => {
      await editor.open('pages-texts', 'about');
      await seen();
      await editor.list('changes');
      await seen();
      await editor.add('changes');
      await editor.choose('Kind', 'Correction');
      await seen();
      await scroll(editor, 'Day');
    },
  },
];

/** The labels that the guide names in a part: what stands in bold there. */
export function labelsIn(guide: string, heading: string): string[] {
  const [, after = ''] = guide.split(`## ${heading}\n`);
  const [part = ''] = after.split('\n## ');
  return [...new Set([...part.matchAll(/\*\*(?<label>[^*]+)\*\*/gv)].map(({ groups }) => groups!['label']!))];
}

/** What a person can read on the screen: its words, the names of its buttons, and its choices. */
export const wordsOn = (editor: Editor): Promise<string> => editor.page.locator('body').ariaSnapshot();
