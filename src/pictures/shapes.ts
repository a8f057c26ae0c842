import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtendedFeature, GeoPermissibleObjects } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What is smaller than this, in square degrees of the sphere, cannot be seen in a map of our size. */
const smallest = 0.02;

let atlas: Atlas | undefined;

/** The countries of Natural Earth, with no more corners than our map can show. Read once. */
function countries(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  atlas ??= simplify(presimplify(JSON.parse(readFileSync(file, 'utf8')) as Atlas), smallest);
  return atlas;
}

/** The shape of each country by its letters, and of all land around them in one. */
export interface Shapes {
  readonly countries: ReadonlyMap<string, ExtendedFeature>;
  readonly around: GeoPermissibleObjects;
}

/** @throws where the package knows no country of that name. */
export function shapesOf(codes: readonly string[]): Shapes {
  const shapes = countries();
  const { geometries } = shapes.objects.countries;
  // The package names countries in English.
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const wanted = new Map(codes.map((code) => [code, names.of(code) ?? code]));
  const found = [...wanted].map(([code, name]) => {
    const shape = geometries.find((one) => nameOf(one) === name);
    if (shape === undefined) {
      throw new Error(
        `world-atlas: there is no country called ${name} (${code}). Say in src/pictures/shapes.ts how it is called there.`,
      );
    }
    return [code, feature(shapes, shape) as ExtendedFeature] as const;
  });
  const others = geometries.filter((one) => ![...wanted.values()].includes(nameOf(one)));
  return { countries: new Map(found), around: merge(shapes, others as (Polygon | MultiPolygon)[]) };
}

const nameOf = ({ properties }: { readonly properties?: object | undefined }): string =>
  properties !== undefined && 'name' in properties ? String(properties.name) : '';
