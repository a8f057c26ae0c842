import { expect, test } from 'vitest';
import { stillValid } from '../../../src/reports/still-valid.ts';

const office = `states:
  - state: open
    checkedOn: 2026-01-01
  - state: closed
    from: 2025-01-23
    checkedOn: 2026-02-02
    note:
      en: Closed on 2026-02-02, we read.
criteria:
  - kind: age
    checkedOn: 2026-02-02
`;

test('of an office, the day of the newest state alone is new', () => {
  const changed = stillValid('office.yaml', office, '2026-11-23');
  expect(changed).toBe(office.replace('    checkedOn: 2026-02-02\n    note', '    checkedOn: 2026-11-23\n    note'));
});

test('of any other fact, its own day is new and every other letter stays', () => {
  const rumour = 'kind: claim\ncheckedOn: "2026-02-02"   # by phone\nevidenceOn: 2026-02-02\n';
  expect(stillValid('rumour.yaml', rumour, '2026-11-23')).toBe(rumour.replace('"2026-02-02"', '2026-11-23'));
});

test('a file without such a day is named', () => {
  expect(() => stillValid('content/facts/sources/a.yaml', 'title: A\n', '2026-11-23')).toThrow(
    'content/facts/sources/a.yaml: it has no day of a last check.',
  );
});
