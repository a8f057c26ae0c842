import { describe, expect, test } from 'vitest';
import { cmsCollections } from '../../../admin/form/collections.ts';
import { textFormat, textFormatNames } from '../../../admin/form/text-format.ts';

const code = '{ title: (globalThis.ranFromText = true, "Evil") }';

describe('a text in the editor', () => {
  test.each(['js', 'javascript', 'JavaScript', ' js', 'coffee', 'cson', 'json', 'toml'])(
    'whose head is marked "---%s" has no head: what stands there is shown, and nothing runs',
    (language) => {
      const text = `---${language}\n${code}\n---\nWords.\n`;
      expect(textFormat.fromFile(text)).toEqual({ body: text });
      expect(globalThis).not.toHaveProperty('ranFromText');
    },
  );

  test('whose head ends at a line that holds more is all words, as for the validation', () => {
    const text = `---\ntitle: A\n--- js\n${code}\n---\nWords.\n`;
    expect(textFormat.fromFile(text)).toEqual({ body: text });
  });

  test('with a second head has it as words', () => {
    const text = `---\ntitle: A\n---\n---js\n${code}\n---\n`;
    expect(textFormat.fromFile(text)).toEqual({ title: 'A', body: `---js\n${code}\n---\n` });
  });

  test('is written as it was read', () => {
    for (const text of [
      '---\ntitle: A\nkeywords:\n  - a\n---\nWords.\n\n---\n\nMore.\n',
      '---\ntitle: A\n---\n',
      'Words.\n',
      '',
    ]) {
      expect(textFormat.toFile(textFormat.fromFile(text))).toBe(text);
    }
  });

  test('is read by no other format: each collection of texts names one that is ours', () => {
    for (const { name, extension, format } of cmsCollections({ ways: [] })) {
      if (extension === 'mdx') expect(textFormatNames, name).toContain(format);
      else expect([extension, format], name).toEqual(name === 'interface' ? [undefined, undefined] : ['yaml', 'yaml']);
    }
  });
});
