import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.object({
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const jobSchema = z.object({
  if: z.string().default('true'),
  needs: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  env: z.record(z.string(), z.string()).default({}),
  steps: z.array(stepSchema),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), jobSchema),
});

const folder = join(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const workflows = files.map(({ text }) => workflowSchema.parse(parse(text)));
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const {
  test: tests,
  comment,
  outcomes,
} = workflows[0]!.jobs as Record<'test' | 'comment' | 'outcomes', z.output<typeof jobSchema>>;

const runsCode = (job: z.output<typeof jobSchema>) =>
  job.steps.some(({ run = '' }) => /\b(?:npm|npx|node)\b|\.\//v.test(run));

/** What an expression of a workflow gives for an event: its operators are those of JavaScript. */
function valueFor(event: keyof typeof events, expression: string): unknown {
  const inside = /^\$\{\{(?<inside>.*)\}\}$/sv.exec(expression)?.groups?.['inside'] ?? expression;
  return runInNewContext(inside, {
    github: { repository: 'guide/site', ...events[event] },
    startsWith: (text: string, start: string) => text.startsWith(start),
    cancelled: () => false,
  });
}
const pullRequest = (from: string, branch: string) => ({
  event_name: 'pull_request',
  head_ref: branch,
  event: { pull_request: { head: { repo: { full_name: from } } } },
});
const events = {
  'a push to main': { event_name: 'push', head_ref: '', event: {} },
  'a draft of the editor': pullRequest('guide/site', 'cms/offices/colombia'),
  'a branch of the repository': pullRequest('guide/site', 'new-rules'),
  'a branch of a fork': pullRequest('somebody/site', 'new-rules'),
  'a branch of a fork that is named like a draft': pullRequest('somebody/site', 'cms/offices/colombia'),
};

test('a workflow begins with a push to main or a pull request, and never with the rights of the repository', () => {
  for (const { on, permissions } of workflows) {
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    expect(permissions).toEqual({});
  }
});

test('whatever runs code may only read, and finds no credentials', () => {
  expect(jobs.filter(runsCode)).toEqual([tests]);
  expect(tests.permissions).toEqual({ contents: 'read' });
  for (const step of tests.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))) {
    expect(step.with).toMatchObject({ 'persist-credentials': false });
  }
});

test('whatever may write has one right, and takes nothing but files from the job that ran code', () => {
  const writing = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
  expect(writing).toEqual([comment, outcomes]);
  expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
  expect(outcomes.permissions).toEqual({ contents: 'write' });
  for (const { uses = '' } of writing.flatMap((job) => job.steps)) {
    expect(uses.split('@')[0]).toMatch(/^(?:|actions\/checkout|actions\/download-artifact)$/v);
  }
  // A comment needs no file of the draft but the report.
  expect(comment.steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toBe(false);
});

test('a file from another job is neither followed elsewhere nor taken at any length', () => {
  const [commented, kept] = [comment, outcomes].map((job) => job.steps.map(({ run = '' }) => run).join(''));
  expect(commented).toContain('test ! -L report/report.md');
  expect(commented).toContain('head -c 60000 report/report.md > comment.md');
  expect(commented).toContain('--body-file comment.md');
  expect(kept).toContain('test ! -L "$table"');
});

test('the rows that the table of outcomes has are the rows that may be taken over', () => {
  const row = /row='(?<row>[^']+)'/v.exec(outcomes.steps.map(({ run = '' }) => run).join(''))!.groups!['row']!;
  const [, ...rows] = readFileSync(join(import.meta.dirname, '../content/matrix.csv'), 'utf8')
    .trim()
    .split('\n');
  const isRow = (text: string) => new RegExp(`^(?:${row.replaceAll('9-]', '9\\-]')})$`, 'v').test(text);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((text) => !isRow(text))).toEqual([]);
  expect(['<script>', 'a,VE,CO,bare,2023-04-27,closed; rm', 'a,VE,CO,other,2023-04-27,closed'].filter(isRow)).toEqual(
    [],
  );
});

test('every action is named by a commit, with the version that it is', () => {
  const lines = files.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('uses:')));
  expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  for (const line of lines) expect(line).toMatch(/uses: [\w\-]+\/[\w\-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/v);
});

test('no value of an event is written into a command', () => {
  for (const { run = '' } of steps) expect(run).not.toContain('${{');
});

describe('changed outcomes', () => {
  test.each([
    ['a push to main', 'told'],
    ['a draft of the editor', 'told'],
    ['a branch of the repository', 'refused'],
    ['a branch of a fork', 'refused'],
    ['a branch of a fork that is named like a draft', 'refused'],
  ] as const)('of %s are %s', (event, expected) => {
    expect(valueFor(event, tests.env['CHANGED_OUTCOMES']!)).toBe(expected);
  });

  test('are compared before anything is renewed', () => {
    const runs = tests.steps.map(({ run = '' }) => run.trim());
    expect(runs.findIndex((run) => run.includes('review'))).toBeLessThan(runs.indexOf('npm test'));
    expect(runs.indexOf('npm test')).toBeLessThan(runs.findIndex((run) => run.includes('--write')));
    expect(runs.filter((run) => run.includes('--write'))).toHaveLength(1);
  });

  test.each(Object.keys(events) as (keyof typeof events)[])('are renewed on main alone: %s', (event) => {
    const isMain = event === 'a push to main';
    expect(valueFor(event, outcomes.if)).toBe(isMain);
    expect(outcomes.needs).toBe('test');
    const renewing = tests.steps.filter(({ run = '' }) => run.includes('--write'));
    for (const step of renewing) expect(valueFor(event, step.if!)).toBe(isMain);
  });
});

test('a report is written on pull requests of the repository, not on those of forks', () => {
  const commented = (Object.keys(events) as (keyof typeof events)[]).filter(
    (event) => valueFor(event, comment.if) === true,
  );
  expect(commented).toEqual(['a draft of the editor', 'a branch of the repository']);
});
