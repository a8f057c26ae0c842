import { expect, test } from 'vitest';
import { withStatementIds } from '../../../src/schemas/statement-id.ts';

const closed = { state: 'closed', from: '2025-01-23/2025-01-31' };

test('a statement without an id gets one from what it says and since when', () => {
  const criteria = [
    { kind: 'has', what: 'invitation', from: '2023-06' },
    { kind: 'disputed', about: 'legal-status', from: '2024' },
  ];
  expect(withStatementIds({ states: [closed], criteria })).toEqual({
    states: [{ ...closed, id: 'closed-2025-01-23' }],
    criteria: [
      { ...criteria[0], id: 'has-invitation-2023-06' },
      { ...criteria[1], id: 'legal-status-2024' },
    ],
  });
});

test('an id that is there stays, whatever else changes', () => {
  const states = [{ ...closed, id: 'open-2020' }];
  expect(withStatementIds({ states })).toEqual({ states });
});

test('no two statements of a file get the same id', () => {
  const line = { topic: 'warning', from: '2024' };
  const { details } = withStatementIds({
    states: [{ state: 'open', from: '2019', id: 'warning-2024-2' }],
    details: [line, line, line],
  });
  expect((details as { id: string }[]).map(({ id }) => id)).toEqual([
    'warning-2024',
    'warning-2024-3',
    'warning-2024-4',
  ]);
});

test('an empty id, as a form may leave it, counts as none', () => {
  expect(withStatementIds({ states: [{ ...closed, id: '' }] })).toEqual({
    states: [{ ...closed, id: 'closed-2025-01-23' }],
  });
});

test('an entry of another kind is left alone', () => {
  const entry = { title: { en: 'A day' }, states: 'none' };
  expect(withStatementIds(entry)).toEqual(entry);
});
