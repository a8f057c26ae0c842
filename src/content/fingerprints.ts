import { original } from '../locales.ts';
import { fingerprint } from '../schemas/text/fingerprint.ts';
import type { Content } from './content.ts';

/** The fingerprint of each original, by its folder and id: `pages/help`. The editor compares with it what is being saved. */
export async function originalFingerprints({ prose }: Pick<Content, 'prose'>): Promise<Record<string, string>> {
  const originals = prose.filter(({ locale }) => locale === original);
  return Object.fromEntries(
    await Promise.all(
      originals.map(
        async ({ folder, id, head, body }) => [`${folder}/${id}`, await fingerprint({ ...head, body })] as const,
      ),
    ),
  );
}
