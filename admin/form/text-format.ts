import { cutPage } from '../../src/schemas/text/cut-page.ts';
import type { DecapFormat } from './decap-format.ts';
import { readYaml, writeYaml } from './decap-yaml.ts';

/**
 * How the editor reads and writes a text: its head is YAML and nothing else. Decap's own reader takes a word after the
 * first hyphens for a language, and runs a head that calls itself JavaScript as soon as a list shows it
 * (GHSA-fmjm-vjmx-5xhq). Here such a file is all text, so that whoever opens it sees what stands there.
 */
export const textFormat: DecapFormat = {
  fromFile(text) {
    const parts = cutPage(text);
    const { head, body } = parts?.end === '---' ? parts : { head: '', body: text };
    const data = head.trim() === '' ? {} : readYaml(head);
    return { ...data, ...(body.trim() !== '' && { body }) };
  },
  toFile({ body = '', ...head }) {
    return Object.keys(head).length === 0 ? body : `---\n${writeYaml(head).trim()}\n---\n${body}`;
  },
};

/** Decap's names for the formats of texts. All are given to ours, so that none leads to its own reader. */
export const textFormatNames = ['yaml-frontmatter', 'frontmatter', 'toml-frontmatter', 'json-frontmatter'] as const;
