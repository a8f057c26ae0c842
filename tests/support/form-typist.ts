import { expect, type Locator, type Page } from '@playwright/test';
import { wordListName, type CmsField, type CmsType } from '../../admin/form/cms-field.ts';
import { typeKeys, type Editor } from './editor.ts';
import { entriesOf, factIn } from './content-of.ts';

/** A part of the form, and how many parts of it lie around what stands in it. */
interface Place {
  readonly within: Page | Locator;
  readonly depth: number;
}

const isPart = 'contains(@class, "ControlContainer") and ./div[contains(@class, "ControlTopbar")]';

/** The whole form. */
export const wholeForm = ({ page }: Editor): Place => ({ within: page, depth: 0 });

/** The part of the form that belongs to a field, and not one of the same label inside another part. */
function partOf({ label }: CmsField, { within, depth }: Place): Locator {
  const says = `./div/label[normalize-space(.)="${label}" or normalize-space(.)="${label} (optional)"]`;
  return within
    .locator(`xpath=.//div[${isPart} and ${says} and count(ancestor::div[${isPart}])=${String(depth)}]`)
    .first();
}

/** What stands inside the part of a field. */
const inside = (field: CmsField, place: Place): Place => ({ within: partOf(field, place), depth: place.depth + 1 });

const fieldsOf = (field: CmsField) => field['fields'] as readonly CmsField[] | undefined;
const typesOf = (field: CmsField) => field['types'] as readonly CmsType[] | undefined;

/** The list of a form with a name, and the field of another kind that stands for its lines. */
export const fieldNamed = (fields: readonly CmsField[], name: string): CmsField =>
  fields.find((field) => field.name === name)!;

/** The fields of a line of a list, which may depend on its kind. */
export const fieldsOfLine = (list: CmsField, line: object): readonly CmsField[] =>
  fieldsOf(list) ?? typesOf(list)!.find(({ name }) => Object.values(line).includes(name))!.fields;

const linesOf = (list: CmsField, place: Place): Locator =>
  partOf(list, place).locator('xpath=./*/*/div[contains(@class, "SortableListItem")]');

/** What stands in a line of a list that is unfolded, by its number from zero. */
export const lineAt = (list: CmsField, index: number, place: Place): Place & { within: Locator } => ({
  within: linesOf(list, place).nth(index),
  depth: place.depth + 1,
});

/** Unfolds a line of a list, by its number from zero, and gives what stands in it. */
export async function unfold(list: CmsField, index: number, place: Place): Promise<Place & { within: Locator }> {
  const line = lineAt(list, index, place);
  await line.within.getByRole('button').first().click();
  return line;
}

/** Folds a line of a list again, by its number from zero. The longer a form is, the slower it is. */
export async function fold(list: CmsField, index: number, place: Place): Promise<void> {
  const { within } = lineAt(list, index, place);
  await within.getByRole('button').first().click();
  await expect(within.locator('input').filter({ visible: true })).toHaveCount(0);
}

/** The field into which a person types, by the names that lead to it from the whole form. */
export function inputAt(fields: readonly CmsField[], [first, ...rest]: readonly string[], place: Place): Locator {
  const field = fieldNamed(fields, first!);
  if (rest.length > 0) return inputAt(fieldsOf(field)!, rest, inside(field, place));
  return partOf(field, place).locator('input, textarea').first();
}

/** Adds a line to a list, of a kind if it has several, and gives what stands in it. */
async function addLine(editor: Editor, list: CmsField, place: Place, type?: CmsType) {
  const lines = linesOf(list, place);
  const before = await lines.count();
  await partOf(list, place)
    .getByRole('button', { name: new RegExp(`^Add ${RegExp.escape(list.label)}`, 'iv') })
    .first()
    .press('Enter');
  if (type) {
    // The menu gives the cursor to its first line once it is open, whatever has it by then.
    await expect(editor.page.getByRole('menuitem').first()).toBeFocused();
    await editor.page.getByRole('menuitem', { name: type.label, exact: true }).press('Enter');
  }
  await expect(lines).toHaveCount(before + 1);
  return { within: lines.nth(before), depth: place.depth + 1 };
}

/** Fills fields with what an entry says, key by key, in whatever way a person fills a field of that kind. */
export async function typeAll(
  editor: Editor,
  fields: readonly CmsField[],
  values: object,
  place: Place,
): Promise<void> {
  for (const field of fields) {
    const value = (values as Readonly<Record<string, unknown>>)[field.name];
    if (value !== undefined && field.widget !== 'hidden') await typeOne(editor, field, value, place);
  }
}

async function typeOne(editor: Editor, field: CmsField, value: unknown, place: Place): Promise<void> {
  const input = partOf(field, place).locator('input, textarea').first();
  switch (field.widget) {
    case 'string':
    case 'text':
    case 'number':
      await editor.type(input, String(value));
      return;
    case 'boolean': {
      const toggle = partOf(field, place).getByRole('switch');
      await toggle.press('Space');
      // What is "no", and not just unknown, was switched on and off again.
      if (value === false) await toggle.press('Space');
      return;
    }
    case 'select':
    case 'relation':
      for (const one of [value].flat()) await chooseOne(editor, field, String(one), input);
      return;
    case 'object':
      await typeAll(editor, fieldsOf(field)!, value as object, inside(field, place));
      return;
    case wordListName:
      await editor.type(input, (value as readonly string[]).join(', '));
      return;
    case 'list':
      await typeLines(editor, field, value as readonly unknown[], place);
      return;
    default:
      throw new Error(`${field.label}: nobody has said how a ${field.widget} is typed. Say it in tests/support/.`);
  }
}

async function typeLines(editor: Editor, list: CmsField, value: readonly unknown[], place: Place): Promise<void> {
  const types = typesOf(list);
  for (const line of value as readonly Readonly<Record<string, unknown>>[]) {
    const type = types?.find(({ name }) => name === line[list['typeKey'] as string]);
    const inLine = await addLine(editor, list, place, type);
    await typeAll(editor, type?.fields ?? fieldsOf(list)!, line, inLine);
  }
}

/** Chooses one of the options, by typing what stands for it. */
async function chooseOne({ page }: Editor, field: CmsField, value: string, input: Locator): Promise<void> {
  const { typed, shown } = field.widget === 'relation' ? related(field, value) : option(field, value);
  await input.focus();
  await typeKeys(input, typed);
  const found = page.getByRole('option', { name: shown, exact: true }).first();
  await expect(found).toBeVisible();
  await found.click();
}

function option(field: CmsField, value: string): { typed: string; shown: string } {
  const options = field['options'] as readonly { readonly label: string; readonly value: string }[];
  const { label } = options.find((one) => one.value === value)!;
  return { typed: label, shown: label };
}

/** An entry of another collection is found by the beginning of its title, and shown by its words. */
function related(field: CmsField, name: string): { typed: string; shown: string } {
  const entry = entriesOf(field['collection'] as string).find((one) => one.name === name)!;
  const values = factIn(entry.text);
  const [display] = field['display_fields'] as readonly [string];
  return {
    typed: String(values['title']).slice(0, 25),
    shown: display.replaceAll(/\{\{(?<key>\w+)\}\}/gv, (_, key: string) => String(values[key])),
  };
}

/** The fields of a form that hold days, by the names that lead to them and the kinds of the lines. */
export function daysIn(fields: readonly CmsField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const here = `${before}${field.name}`;
    if (field['day'] !== undefined) return [here];
    const kinds = typesOf(field) ?? [];
    return [
      ...daysIn(fieldsOf(field) ?? [], `${here}.`),
      ...kinds.flatMap((kind) => daysIn(kind.fields, `${here}.${kind.name}.`)),
    ];
  });
}

/** Types a day into each field that holds one, wherever it stands, adding lines on the way, and gives where that was. */
export async function typeDays(
  editor: Editor,
  fields: readonly CmsField[],
  day: string,
  place: Place,
  before = '',
): Promise<string[]> {
  const reached: string[] = [];
  for (const field of fields) {
    const here = `${before}${field.name}`;
    if (field['day'] !== undefined) {
      const input = partOf(field, place).locator('input').first();
      await expect(input).toHaveAttribute('type', 'text');
      await editor.type(input, day);
      reached.push(here);
    } else if (field.widget === 'object') {
      reached.push(...(await typeDays(editor, fieldsOf(field)!, day, inside(field, place), `${here}.`)));
    } else if (field.widget === 'list') {
      const kinds: readonly (CmsType | undefined)[] = typesOf(field) ?? [undefined];
      for (const kind of kinds) {
        const [inner, way] = kind ? [kind.fields, `${here}.${kind.name}.`] : [fieldsOf(field) ?? [], `${here}.`];
        if (daysIn(inner).length === 0) continue;
        const line = await addLine(editor, field, place, kind);
        reached.push(...(await typeDays(editor, inner, day, line, way)));
        // The longer a form is, the slower it is.
        await line.within.locator('button').nth(1).click();
        await expect(line.within).toHaveCount(0);
      }
    }
  }
  return reached;
}
