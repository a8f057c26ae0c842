import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '../../support/editor-test.ts';
import { labelsIn, scenes, wordsOn } from '../../support/guide-scenes.ts';

const guide = readFileSync('admin/guide/guide.md', 'utf8');

test('the guide has a part for each picture, and a picture for each part that shows one', () => {
  expect([...guide.matchAll(/\/admin\/guide\/(?<name>[a-z\-]+)\.png/gv)].map(({ groups }) => groups!['name'])).toEqual(
    scenes.map(({ picture }) => picture),
  );
  for (const { picture } of scenes) expect(existsSync(`public/admin/guide/${picture}.png`), picture).toBe(true);
});

for (const { heading, show } of scenes) {
  test(`what the guide names under "${heading}" stands on the screen`, async ({ editor }) => {
    const words: string[] = [];
    const seen = async () => {
      words.push(await wordsOn(editor));
    };
    await show(editor, seen);
    await seen();
    const labels = labelsIn(guide, heading);
    expect(labels.length).toBeGreaterThan(2);
    const missing = labels.filter((label) => !words.join('\n').toLowerCase().includes(label.toLowerCase()));
    expect(missing, 'run npm run pictures, and mend the words of the guide').toEqual([]);
  });
}
