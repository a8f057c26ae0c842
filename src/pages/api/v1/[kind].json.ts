import type { APIRoute } from 'astro';
import { openData } from '../../../open-data/open-data.ts';
import type { FactKind } from '../../../schemas/facts.ts';
import { factKinds } from '../../../schemas/open-data.ts';

export const getStaticPaths = () => factKinds.map((kind) => ({ params: { kind } }));

/** Every fact of one kind, with its days, sources and certainty. */
export const GET: APIRoute<never, { kind: FactKind }> = ({ params }) => Response.json(openData(params.kind));
