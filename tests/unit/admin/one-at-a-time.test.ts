import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../admin/local/one-at-a-time.ts';

/** Nothing is read of it. */
const request = undefined as unknown as Request;

/** Lets everything that waits for nothing else happen. */
const settled = () => new Promise((done) => setImmediate(done));

test('a request is let through when the one before has been answered, or was given up', async () => {
  const handle = oneAtATime();
  const responses = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const begun: number[] = [];
  for (const [index, response] of responses.entries()) {
    const next = () => {
      begun.push(index);
    };
    handle(request, response as unknown as Response, next);
  }
  await settled();
  expect(begun).toEqual([0]);
  responses[0]!.emit('close');
  await settled();
  expect(begun).toEqual([0, 1]);
  responses[1]!.emit('close');
  await settled();
  expect(begun).toEqual([0, 1, 2]);
});
