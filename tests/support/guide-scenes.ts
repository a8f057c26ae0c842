import type { CmsType } from '../../admin/form/cms-field.ts';
import { entriesOf, factIn, formOfEntry, type Entry, type Fact } from './content-of.ts';
import type { Editor } from './editor.ts';
import { fieldNamed, inputAt, typeAll, unfold, wholeForm } from './form-typist.ts';

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

const [office] = entriesOf('offices') as [Entry];
const [states, criteria] = ['states', 'criteria'].map((name) => fieldNamed(formOfEntry(office), name)) as [
  ReturnType<typeof fieldNamed>,
  ReturnType<typeof fieldNamed>,
];
const presentBy = (criteria['types'] as readonly CmsType[]).find(({ name }) => name === 'present-by')!;

/** An Office with a rule about presence, unfolded, and the fields of that rule. */
async function presenceRule(editor: Editor) {
  const isIt = ({ kind }: Fact) => kind === 'present-by';
  const rulesOf = ({ text }: Entry) => factIn(text)['criteria'] as readonly Fact[];
  const entry = entriesOf('offices').find((one) => rulesOf(one).some(isIt))!;
  await editor.open('offices', entry.name);
  return unfold(criteria, rulesOf(entry).findIndex(isIt), wholeForm(editor));
}

const lastLine = (editor: Editor, list: string) =>
  editor.part(list).first().locator('[class*="SortableListItem"]').last();

const atTop = (element: Element) => {
  element.scrollIntoView({ block: 'start' });
};

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
      await editor.open('offices', office.name);
      await editor.type(editor.field('Owner'), 'Editors of the guide');
      await editor.page.getByRole('button', { name: 'Publish', exact: true }).click();
    },
  },
  {
    picture: 'change-a-date',
    heading: 'Change a date',
    show: async (editor, seen) => {
      await editor.list('offices');
      await seen();
      const rule = await presenceRule(editor);
      await editor.type(inputAt(presentBy.fields, ['day'], rule), '2023-06-13');
      await seen();
      await rule.within.evaluate(atTop);
    },
  },
  {
    picture: 'end-a-criterion',
    heading: 'End a criterion and start the next',
    show: async (editor, seen) => {
      const old = await presenceRule(editor);
      await editor.type(inputAt(presentBy.fields, ['until'], old), '2026-11-20');
      await seen();
      await editor.part('Criteria').first().getByRole('button', { name: 'Add criteria' }).click();
      await seen();
      await editor.page.keyboard.press('Escape');
      const next = { kind: 'present-by', day: '2024-09-14', in: 'CR' };
      await typeAll(editor, [criteria], { criteria: [next] }, wholeForm(editor));
      await lastLine(editor, 'Criteria').evaluate(atTop);
    },
  },
  {
    picture: 'close-an-office',
    heading: 'Close an office',
    show: async (editor, seen) => {
      await editor.list('offices');
      await seen();
      await editor.open('offices', office.name);
      await typeAll(editor, [states], { states: [{ state: 'closed', from: '2025-01-23' }] }, wholeForm(editor));
      await seen();
      await lastLine(editor, 'States').evaluate(atTop);
    },
  },
  {
    picture: 'add-a-source',
    heading: 'Add a source',
    show: async (editor, seen) => {
      await editor.list('sources');
      await seen();
      await editor.open('events', entriesOf('events')[0]!.name);
      await seen();
      await editor.add('sources');
      await editor.type(editor.field('Publisher'), 'El Comercio');
      await editor.type(editor.field('Title'), 'Lo que se sabe de Movilidad Segura');
    },
  },
  {
    picture: 'write-a-test-person',
    heading: 'Write a test person',
    show: async (editor, seen) => {
      await editor.list('examples');
      await seen();
      await editor.add('examples');
      await editor.type(editor.field('Name'), 'A Haitian at home who asks today');
      await editor.type(editor.field('Nationality'), 'HT');
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
