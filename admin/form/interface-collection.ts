import { languages } from '../../src/locales.ts';
import { interfaceWords } from '../../src/schemas/interface.ts';
import type { CmsFiles } from './cms-collection.ts';

/** The words of the interface: a file a language, a field a word, each with what a translator must know of it. */
export function interfaceCollection(): CmsFiles {
  const fields = Object.entries(interfaceWords).map(([name, hint]) => ({
    name,
    label: name,
    hint,
    widget: 'string',
  }));
  return {
    name: 'interface',
    label: 'Words of the site',
    label_singular: 'Words of the site',
    description: 'The short words around the texts. Keep what stands in curly brackets exactly as it is.',
    editor: { preview: true },
    files: languages.map(({ id, name }) => ({
      name: id,
      label: name,
      file: `content/interface/${id}.json`,
      preview_path: `${id}/`,
      fields,
    })),
  };
}
