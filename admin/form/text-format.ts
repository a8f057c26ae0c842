import yaml from 'decap-cms-core/dist/esm/formats/yaml.js';

/** A head between two lines of three hyphens, and the text below it. */
const headAndBody = /^---[ \t]*\r?\n(?<head>.*?)^---[ \t]*(?:\r?\n|$)(?<body>.*)$/msv;

/**
 * How the editor reads and writes a text: its head is YAML and nothing else. Decap's own reader takes a word after the
 * first hyphens for a language, and runs a head that calls itself JavaScript as soon as a list shows it
 * (GHSA-fmjm-vjmx-5xhq). Here such a file is all text, so that whoever opens it sees what stands there.
 */
export const textFormat: DecapFormat = {
  fromFile(text) {
    const { head, body = '' } = headAndBody.exec(text)?.groups ?? { body: text };
    const data = head === undefined || head.trim() === '' ? {} : yaml.fromFile(head);
    return { ...data, ...(body.trim() !== '' && { body }) };
  },
  toFile({ body = '', ...head }, sortedKeys, comments) {
    return Object.keys(head).length === 0
      ? body
      : `---\n${yaml.toFile(head, sortedKeys, comments).trim()}\n---\n${body}`;
  },
};

/** Decap's names for the formats of texts. All are given to ours, so that none leads to its own reader. */
export const textFormatNames = ['yaml-frontmatter', 'frontmatter', 'toml-frontmatter', 'json-frontmatter'] as const;
