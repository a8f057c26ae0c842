import { geoMercator, geoPath, type ExtendedFeature, type GeoPermissibleObjects } from 'd3-geo';
import { placeLabels, type Box } from './labels.ts';
import { shapesOf } from './shapes.ts';

/** A country to draw, and how much room its words need. */
export interface MapCountry {
  readonly country: string;
  readonly label: { readonly width: number; readonly height: number };
}

/** Some countries and the land around them, ready to draw. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** The outline of all land around them. */
  readonly around: string;
  readonly countries: readonly {
    readonly country: string;
    readonly outline: string;
    /** The upper left corner of its words, and their room. */
    readonly label: Box;
  }[];
}

/** As wide as the text of the smallest phone, so that words in it are never smaller than beside it. */
const width = 288;
const height = 264;
/** Room for words of countries at the edge. */
const margin = { left: 24, top: 4, right: 4, bottom: 4 };

export function mapOf(countries: readonly MapCountry[]): DrawnMap {
  const shapes = shapesOf(countries.map(({ country }) => country));
  const all = { type: 'FeatureCollection' as const, features: [...shapes.countries.values()] };
  const corners: [[number, number], [number, number]] = [
    [margin.left, margin.top],
    [width - margin.right, height - margin.bottom],
  ];
  const projection = geoMercator().fitExtent(corners, all);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const mainlands = countries.map(({ country }) => boxOf(path.bounds(mainlandOf(shapes.countries.get(country)!))));
  const labels = placeLabels(
    countries.map(({ label }, index) => ({ label, land: mainlands[index]! })),
    { width, height },
  );
  return {
    width,
    height,
    around: path(shapes.around) ?? '',
    countries: countries.map(({ country }, index) => ({
      country,
      outline: path(shapes.countries.get(country)!) ?? '',
      label: labels[index]!,
    })),
  };

  /** Its largest part: islands far out do not move its words. */
  function mainlandOf(shape: ExtendedFeature): GeoPermissibleObjects {
    const { geometry } = shape;
    if (geometry?.type !== 'MultiPolygon') return shape;
    const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const);
    return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
  }
}

const boxOf = ([[left, top], [right, bottom]]: [[number, number], [number, number]]): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
