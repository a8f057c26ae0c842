import { locales, original } from '../../src/locales.ts';
import { elements, type ElementRule } from '../../src/schemas/text/elements.ts';
import { pathOf } from '../../src/schemas/page-paths.ts';
import type { ProseFolder } from '../../src/schemas/prose-folders.ts';
import { proseSchema } from '../../src/schemas/text/prose.ts';
import type { CmsFolder } from './cms-collection.ts';
import type { CmsField } from './cms-field.ts';
import { cmsFields, type Known } from './fields.ts';

/** Where Decap writes the name of a text. */
const name = '{{slug}}' as never;

/** What the texts of a folder are called, and where the page of one stands. */
const kinds: Readonly<Record<ProseFolder, { readonly label: string; readonly one: string; readonly path: string }>> = {
  countries: { label: 'Texts on countries', one: 'Text on country', path: pathOf.country({ office: name }) },
  nationalities: {
    label: 'Texts on nationalities',
    one: 'Text on nationality',
    path: pathOf.nationality({ nationality: name }),
  },
  pathways: { label: 'Texts on pathways', one: 'Text on pathway', path: pathOf.pathway({ pathway: name }) },
  pages: { label: 'Pages', one: 'Page', path: pathOf.guide({ page: name }) },
};

/** The texts of one folder, a file a language. Which texts there are is fixed, so that none is written in vain. */
export function proseCollection(folder: ProseFolder, known: Known): CmsFolder {
  const { label, one, path } = kinds[folder];
  return {
    name: `${folder}-texts`,
    label,
    label_singular: one,
    description: 'Words that are true on any day. Days, numbers and rules come from the facts.',
    // Decap's form for several languages fails where there is but one.
    ...(locales.length === 1
      ? { folder: `content/${folder}/${original}` }
      : { folder: `content/${folder}`, i18n: true }),
    extension: 'mdx',
    format: 'yaml-frontmatter',
    summary: '{{title}}',
    identifier_field: 'title',
    create: false,
    delete: false,
    preview_path: `${original}${path}`,
    fields: [...headFields(known), body],
  };
}

/** What stands above a text: the fields that every language has, then those of translations or of the original alone. */
function headFields(known: Known): CmsField[] {
  const fields = locales.flatMap((locale) =>
    cmsFields(proseSchema(locale), known, 'prose').map((field) => ({ ...field, of: locale })),
  );
  const names = [...new Set(fields.map(({ name }) => name))];
  return names.map((name) => {
    const same = fields.filter((field) => field.name === name);
    const { of, ...field } = same[0]!;
    if (same.length === locales.length) return { ...field, i18n: locales.length === 1 || name !== 'sameAs' };
    return { ...field, required: false, i18n: of !== original };
  });
}

const written = ([name, { attributes, holdsMarkdown, description }]: [string, ElementRule]) => {
  const inside = Object.keys(attributes)
    .map((attribute) => ` ${attribute}="…"`)
    .join('');
  return `<${name}${inside}${holdsMarkdown ? '>' : ' />'} ${description}`;
};

const body: CmsField = {
  name: 'body',
  label: 'Text',
  // A plain field: Decap's own editors of Markdown rewrite what they do not know.
  widget: 'text',
  i18n: true,
  hint: `Markdown: an empty line between paragraphs, ## before a heading, * before a line of a list, \\[words](/stay-safe/) for a link. No HTML, no days, no numbers: ${Object.entries(
    elements,
  )
    .map(written)
    .join(' ')}`,
};
