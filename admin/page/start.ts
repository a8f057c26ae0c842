import { wordListName, type CmsField } from '../form/cms-field.ts';
import { textFormat, textFormatNames } from '../form/text-format.ts';
import type { Entry } from './decap.ts';
import { orderedEntry } from './keep-order.ts';
import { hideRefusal, showNotice, showNotices } from './notices.ts';
import { previewOf } from './preview.ts';
import { tellRefusals } from './refused-fields.ts';
import { withOrigins } from './translations.ts';
import { wordList } from './word-list.ts';

/** The parts of the configuration that this page reads itself. */
interface Config {
  readonly backend: { readonly name: string; readonly proxy_url?: string };
  readonly i18n?: { readonly locales: readonly string[]; readonly default_locale: string };
  readonly collections: readonly {
    readonly name: string;
    readonly fields?: readonly CmsField[];
    readonly files?: readonly { readonly name: string; readonly fields: readonly CmsField[] }[];
  }[];
}

/** The form of the entry that is open, by the collection and the name that it has. */
const formOfOpenEntry = ({ collections }: Config, entry: Entry): readonly CmsField[] => {
  const collection = collections.find(({ name }) => name === entry.get('collection'))!;
  return collection.fields ?? collection.files!.find(({ name }) => name === entry.get('slug'))!.fields;
};

/** The languages that texts are translated into. */
const translations = ({ i18n }: Config): string[] =>
  i18n ? i18n.locales.filter((locale) => locale !== i18n.default_locale) : [];

/** Opens the editor, if the site has a configuration for it; else the words in the page say how to set one. */
async function start(): Promise<void> {
  const answer = await fetch('config.yml');
  const text = await answer.text();
  // A host may answer with a page where a file is missing.
  if (!answer.ok || !text.startsWith('{')) {
    document.querySelector<HTMLElement>('#no-backend')!.hidden = false;
    return;
  }
  const config = JSON.parse(text) as Config;
  const isLocal = config.backend.name === 'proxy';

  window.CMS_MANUAL_INIT = true;
  await loadScript('decap-cms.js');
  const cms = window.CMS!;
  for (const name of textFormatNames) cms.registerCustomFormat(name, 'mdx', textFormat);
  cms.registerWidget(wordListName, wordList());
  cms.registerEventListener({
    name: 'preSave',
    handler: async (event) => {
      hideRefusal();
      try {
        const entry = await withOrigins(event.entry, translations(config), (question) => confirm(question));
        event.entry = entry.setIn(['data'], orderedEntry(entry, formOfOpenEntry(config, entry)));
      } catch (error) {
        // Decap would give up without a word.
        showNotice({ kind: 'refused', words: `Not saved. Your text is still here.\n${String(error)}` });
        throw error;
      }
    },
  });
  const preview = previewOf(
    isLocal
      ? 'The page as it was last saved:'
      : 'The page as it is published. Your draft shows it changed under "View preview". Published:',
  );
  for (const { name, files = [] } of config.collections) {
    for (const template of [name, ...files.map((file) => file.name)]) cms.registerPreviewTemplate(template, preview);
  }
  tellRefusals();
  cms.init({ config: { ...config, load_config_file: false } });

  const proxy = config.backend.proxy_url;
  if (isLocal && proxy !== undefined) {
    showNotices('api/notices/', new URL(proxy, location.href).searchParams.get('window') ?? '');
  }
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
}

start().catch((error: unknown) => {
  const failure = document.querySelector<HTMLElement>('#failure')!;
  failure.hidden = false;
  failure.querySelector('pre')!.textContent = error instanceof Error ? error.message : String(error);
});
