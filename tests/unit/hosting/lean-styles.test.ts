import { expect, test } from 'vitest';
import { withoutUnusedStyles } from '../../../src/hosting/lean-styles.ts';

const styles =
  '.card{color:red}.map{color:green}@media print{.map a{color:#00f}}p:is(.map,.card){margin:0}li{margin:0}';
const page = (body: string) => `<head><style>${styles}</style></head><body>${body}</body>`;
const stylesOf = (html: string) => /<style>(.*)<\/style>/.exec(html)![1];

test('a page keeps the styles of its classes and elements, and no others', () => {
  const html = withoutUnusedStyles(page('<p class="card">One</p>'), new Map());
  expect(stylesOf(html)).toBe('.card{color:red}p:is(.map,.card),li{margin:0}');
  expect(html.endsWith('</style></head><body><p class="card">One</p></body>')).toBe(true);
});

test('a class that a script of the page names is kept, also where that script loads another', () => {
  const scripts = new Map([
    ['start.js', 'import"./rest.js"'],
    ['rest.js', 'one.classList.add("map")'],
    ['other.js', 'one.classList.add("card")'],
  ]);
  const html = withoutUnusedStyles(page('<script src="/_astro/start.js"></script>'), scripts);
  expect(stylesOf(html)).toContain('.map{');
  expect(stylesOf(html)).not.toContain('.card{');
});

test('a class that the data of a page name is kept', () => {
  const html = withoutUnusedStyles(page('<script type="application/json">{"tone":"map"}</script>'), new Map());
  expect(stylesOf(html)).toContain('.map{');
});

test('what an old browser does not know costs it no other style', () => {
  const own = '<style>.a{color:red}p:has(b){color:red}</style><p class="a">One</p>';
  expect(stylesOf(withoutUnusedStyles(own, new Map()))).toBe('.a{color:red}p:has(b){color:red}');
});
