/** A rectangle by its upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Named {
  readonly label: Size;
  readonly land: Box;
}

/** Between words and the land that they name. */
const gap = 4;
/** How much of the rectangle around a country is surely its own. */
const surelyLand = 0.75;

/**
 * Where the words of each country stand: on it if they fit, otherwise beside it on the first side where they meet neither
 * another country, nor other words, nor the edge. Where there is no such side they stand below it.
 */
export function placeLabels(countries: readonly Named[], view: Size): Box[] {
  const placed: Box[] = [];
  for (const { label, land } of countries) {
    const taken = [...countries.map((other) => other.land).filter((other) => other !== land), ...placed];
    const isFree = (spot: Box) => isWithin(spot, view) && taken.every((other) => !meet(spot, other));
    placed.push(spotsFor(label, land, view).find(isFree) ?? below(label, land, view));
  }
  return placed;
}

/** On it, to the left, below, to the right, above. */
function spotsFor(label: Size, land: Box, view: Size): Box[] {
  const x = land.x + (land.width - label.width) / 2;
  const y = land.y + (land.height - label.height) / 2;
  const fits = label.width <= land.width * surelyLand && label.height <= land.height * surelyLand;
  return [
    ...(fits ? [{ ...label, x, y }] : []),
    { ...label, x: land.x - label.width - gap, y },
    below(label, land, view),
    { ...label, x: land.x + land.width + gap, y },
    { ...label, x: between(x, view.width - label.width), y: land.y - label.height - gap },
  ].map((spot) => ({ ...spot, x: Math.round(spot.x), y: Math.round(spot.y) }));
}

const below = (label: Size, land: Box, view: Size): Box => ({
  ...label,
  x: Math.round(between(land.x + (land.width - label.width) / 2, view.width - label.width)),
  y: Math.round(land.y + land.height + gap),
});

const between = (place: number, last: number) => Math.min(Math.max(place, 0), last);

const isWithin = ({ x, y, width, height }: Box, view: Size) =>
  x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
