import { locales, original } from '../src/locales.ts';
import { commitMessages, type Backend } from './backend.ts';
import { cmsCollections } from './form/collections.ts';
import type { Known } from './form/fields.ts';

/** Decap's whole configuration: who keeps the content, and the form of everything that can be edited. */
export function cmsConfig(known: Known, { backend, publish_mode }: Backend) {
  return {
    backend,
    publish_mode,
    locale: 'en',
    // The texts hold no pictures; Decap asks for a folder all the same, and the build refuses what is put there.
    media_folder: 'content/media',
    show_preview_links: backend['name'] !== 'proxy',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    ...(locales.length > 1 && {
      i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: original },
    }),
    collections: cmsCollections(known),
  };
}

/** The backend of one machine: the working tree, through the server that `npm start` and `npm run dev` bring. */
export const localBackend = (proxyUrl: string, drafts: boolean): Backend => ({
  backend: { name: 'proxy', proxy_url: proxyUrl, branch: 'main', ...commitMessages },
  publish_mode: drafts ? 'editorial_workflow' : 'simple',
});
