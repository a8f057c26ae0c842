import type { APIRoute } from 'astro';
import { schemaAddress } from '../../../../open-data/open-data.ts';
import type { FactKind } from '../../../../schemas/facts.ts';
import { factKinds, openDataSchema } from '../../../../schemas/open-data.ts';

export const getStaticPaths = () => factKinds.map((kind) => ({ params: { kind } }));

/** What the facts of one kind look like, derived from the schema that validates them. */
export const GET: APIRoute<never, { kind: FactKind }> = ({ params: { kind } }) =>
  Response.json(openDataSchema(kind, schemaAddress(kind)));
