import { describe, expect, test } from 'vitest';
import { placeLabels, type Box } from '../../../src/pictures/labels.ts';
import { mapOf } from '../../../src/pictures/map.ts';

const view = { width: 300, height: 300 };
const label = { width: 60, height: 30 };
const place = (...lands: Box[]) =>
  placeLabels(
    lands.map((land) => ({ label, land })),
    view,
  );
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the words of a country', () => {
  test('stand on it where they fit', () => {
    expect(place({ x: 100, y: 100, width: 120, height: 120 })).toEqual([{ ...label, x: 130, y: 145 }]);
  });

  test('stand to the left of it where they do not', () => {
    expect(place({ x: 100, y: 100, width: 30, height: 30 })).toEqual([{ ...label, x: 36, y: 100 }]);
  });

  test('stand on another side where the left has no room, or another country', () => {
    expect(place({ x: 10, y: 100, width: 30, height: 30 })).toEqual([{ ...label, x: 0, y: 134 }]);
    const [, right] = place({ x: 40, y: 100, width: 50, height: 80 }, { x: 95, y: 100, width: 30, height: 80 });
    expect(right).toEqual({ ...label, x: 129, y: 125 });
  });
});

describe('the map', () => {
  const codes = ['CO', 'CR', 'EC', 'GT'];
  const drawn = mapOf(codes.map((country) => ({ country, label: { width: 70, height: 38 } })));

  test('has an outline of each country within its edges, with words that meet no others', () => {
    expect(drawn.countries.map(({ country }) => country)).toEqual(codes);
    for (const { country, outline, label: words } of drawn.countries) {
      const places = [...outline.matchAll(/[\d.]+,[\d.]+/gv)].map(([pair]) => pair.split(',').map(Number));
      expect(places.length, country).toBeGreaterThan(10);
      for (const [x, y] of places) {
        expect(x! >= 0 && x! <= drawn.width && y! >= 0 && y! <= drawn.height, country).toBe(true);
      }
      expect(drawn.countries.filter((other) => meet(other.label, words)).length, country).toBe(1);
    }
  });

  test('weighs little', () => {
    expect([drawn.around, ...drawn.countries.map(({ outline }) => outline)].join('').length).toBeLessThan(8_000);
  });

  test('says which country the package does not know', () => {
    expect(() => mapOf([{ country: 'XX', label }])).toThrow(/called XX \(XX\)/v);
  });
});
