import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interfaceProblems } from '../../src/content/validate/interface-words.ts';
import type { ProsePage } from '../../src/content/content.ts';
import { inWords, type Problem } from '../../src/content/problem.ts';
import { readEntry } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { forbidden, printed } from './printed.ts';

const content = readFolder(join(import.meta.dirname, '../content/sound'));
const page = (head: string, body: string) => `---\n${head}\n---\n${body}`;
const soundHead =
  'title: Who writes this\nsummary: A sentence that is long enough to be a summary of it.\nkeywords: []';

/** Runs, or would if it reached a browser or a compiler as it stands. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)" />',
  '<iframe src="javascript:alert(1)" />',
  '<a href="javascript:alert(1)">a</a>',
  '<Note kind="advice" onclick="alert(1)">a</Note>',
  '<Note kind={alert(1)}>a</Note>',
  '<Note {...process.env}>a</Note>',
  '<Day of="opening" set:html="<script>" />',
  '<Fragment set:html="<script>" />',
  '<style>* { display: none }</style>',
  '<object data="data:text/html,x" />',
  '<math><mtext /></math>',
  '<constructor />',
  '<__proto__ />',
  '<Note __proto__="x" kind="advice">a</Note>',
  '<Note constructor="x" kind="advice">a</Note>',
  '{alert(1)}',
  '{process.exit(1)}',
  '{/* a */}',
  'export const a = process.exit(1)',
  'import "node:fs"',
  '[a](javascript:alert(1))',
  '[a](JAVASCRIPT:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](data:text/html,<script>)',
  '[a](vbscript:x)',
  '[a](blob:x)',
  '[a](file:///etc/passwd)',
  '[a](//example.org/)',
  '[a](/\\example.org/)',
  '[a](https://bank.org@example.org/)',
  '[a](https://)',
  '![a](x "onerror=alert(1)")',
  '[a]: javascript:alert(1)\n\n[a]',
  '`<script>`',
  '```js\nalert(1)\n```',
  '<!-- <script> -->',
  '<![CDATA[x]]>',
  '&#x202e;txet',
  'a&#8;b',
] as const;

const around: Record<string, (payload: string) => string> = {
  alone: (payload) => payload,
  'in a list': (payload) => `* ${payload.replaceAll('\n', '\n  ')}`,
  'in a box': (payload) => `<Note kind="advice">\n\n${payload}\n\n</Note>`,
};

const bodies = payloads.flatMap((payload) =>
  Object.entries(around).map(([where, wrap]) => ({
    name: `${payload}, ${where}`,
    text: page(soundHead, wrap(payload)),
  })),
);

const evil = 'export const x = process.exit(1)\n\n<script>alert(1)</script>\n';
const documents: { name: string; text: string }[] = [
  { name: 'a second head', text: page(soundHead, `---\n${evil}---\n\nText.\n`) },
  { name: 'a second head after an empty line', text: page(soundHead, `\n\n---\n${evil}---\n\nText.\n`) },
  { name: 'a second head of plus signs', text: page(soundHead, `+++\n${evil}+++\n\nText.\n`) },
  {
    name: 'a line of the head that ends in hyphens',
    text: page(`${soundHead}\n# x ---`, `---\n${evil}\n---\nText.\n`),
  },
  { name: 'a head that ends in more than hyphens', text: page(`${soundHead}\n--- x`, `${evil}\n---\nText.\n`) },
  { name: 'four hyphens', text: page(`${soundHead}\n----`, `${evil}\n---\nText.\n`) },
  { name: 'a mark of the order of bytes before a fence', text: page(soundHead, `\uFEFF---\n${evil}---\n\nText.\n`) },
  { name: 'a mark of the order of bytes before the head', text: `\uFEFF${page(soundHead, evil)}` },
  { name: 'a head in JavaScript', text: `---js\n{ title: process.exit(1) }\n---\nText.\n` },
  { name: 'a head that does not end', text: `---\n${soundHead}\n${evil}` },
  { name: 'old line ends', text: page(soundHead, evil).replaceAll('\n', '\r') },
  { name: 'brackets that bring down the parser', text: page(soundHead, `{${'('.repeat(30_000)}`) },
  { name: 'an export that brings down the parser', text: page(soundHead, `export const a = ${'['.repeat(30_000)}`) },
  { name: 'an attribute that brings down the parser', text: page(soundHead, `<Note kind={${'['.repeat(30_000)}} />`) },
  ...['> ', '* ', '1. ', '[', '<Note kind="advice">', '**a ', '<>', '&#65;', '> * '].map((piece) => ({
    name: `${piece} without end`,
    text: page(soundHead, Array.from({ length: 20 }, () => piece.repeat(40)).join('\n')),
  })),
];

function judged(file: string, text: string): { problems: readonly Problem[]; tree: ProsePage['tree'] } {
  const read = readEntry(file, text);
  if ('problems' in read) return { problems: read.problems, tree: [] };
  return { problems: [], tree: (read.value as ProsePage).tree };
}

test.each([...bodies, ...documents])('$name: refused with its line, or printed without harm', async ({ text }) => {
  const { problems, tree } = judged('pages/en/about.mdx', text);
  for (const problem of problems)
    expect(inWords(problem)).toMatch(/^content\/pages\/en\/about\.mdx: (?:line \d+|\w+)[:,] .+\n {4}\S/sv);
  const html = await printed([tree]);
  expect(forbidden(html)).toEqual([]);
  expect(problems.length > 0 || /<(?:p|ul|ol|blockquote)>/v.test(html)).toBe(true);
});

const office = content.get('facts/offices/colombia.yaml')!;
const facts: Record<string, string> = {
  'an alias': 'owner: &a Editors\nowner2: *a',
  'an anchor alone': 'owner: &a Editors',
  'an alias of nothing': 'owner: *a',
  'a merge': 'owner: Editors\n<<: *a',
  'a tag': 'owner: !!js/function "function () {}"',
  'a plain tag': 'owner: !!str Editors',
  'a directive': '%TAG ! tag:example.org,2002:\n---\nowner: Editors',
  'a name of every object': '__proto__: { admin: true }\nowner: Editors',
  'another name of every object': 'constructor: x\nowner: Editors',
  'a sign of a terminal': 'owner: "\\u001b[31m"',
  'a backspace': 'owner: "a\\bc"',
  'a text that runs backwards': 'owner: "\\u202eabc"',
  'half a sign': 'owner: "\\ud83d"',
  'spaces alone': 'owner: "   "',
  'a space without width': 'owner: "\\u200b"',
  'a filler': 'owner: "\\u3164"',
  'two documents': 'owner: Editors\n---\nowner: Others',
  'lists without end': `owner: ${'['.repeat(2_000)}`,
  'a list as a name': '? [a]\n: b\nowner: Editors',
  'no name': '? \n: b\nowner: Editors',
};

test.each(Object.entries(facts))('%s in a fact: refused with its place', (_, lines) => {
  const { problems } = judged('facts/offices/colombia.yaml', office.replace('owner: Editors', lines));
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(inWords(problem)).toMatch(/^content\/facts\/offices\/colombia\.yaml: .+\n {4}\S/sv);
});

const words = readFolder(join(import.meta.dirname, '../../content/interface')).get('en.json')!;
const interfaces: Record<string, string> = {
  'a name of every object': words.replace('{', '{ "__proto__": "x",'),
  'another name of every object': words.replace('{', '{ "constructor": "x",'),
  code: `${words}\nprocess.exit(1)`,
  'a sign that cannot be seen': words.replace(/": "/v, '": "\\u0008'),
  'a text that runs backwards': words.replace(/": "/v, '": "\\u202e'),
  'half a sign': words.replace(/": "/v, '": "\\ud800'),
  'a filler alone': words.replace(/": "[^"]+"/v, '": "\\u3164"'),
  'a mark of the order of bytes': `\uFEFF${words}`,
  'brackets without end': '['.repeat(100_000),
  'a list': '[]',
};

test.each(Object.entries(interfaces))('%s in the words of the interface: refused by name', (_, text) => {
  const problems = interfaceProblems(new Map([['interface/en.json', text]])).filter(
    ({ file }) => file === 'interface/en.json',
  );
  expect(problems.length).toBeGreaterThan(0);
});
