import { siteFacts } from '../content/facts.ts';
import type { FactKind } from '../schemas/facts.ts';
import { licence } from '../schemas/open-data.ts';
import { site } from '../site/settings.ts';

/** Where the schema of one kind of facts stands. */
export const schemaAddress = (kind: FactKind) => `${site.address}/api/v1/schemas/${kind}.json`;

/** The facts of one kind as anybody may use them: those that the pages show, with their days, sources and certainty. */
export function openData(kind: FactKind) {
  const facts = siteFacts();
  // A contact that is known to be dead is kept so that nobody adds it again, and is not shown.
  const shown = kind === 'contacts' ? facts.contacts.filter(({ state }) => state !== 'dead') : facts[kind];
  return { $schema: schemaAddress(kind), licence, on: facts.on, [kind]: shown };
}
