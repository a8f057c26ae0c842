import type { RequestHandler } from 'express';

/**
 * Lets requests through one after another. decap-server keeps drafts in one working tree and gives up on a request that
 * has waited three seconds for another; on a slow machine a list of a few drafts then stayed empty.
 */
export function oneAtATime(): RequestHandler {
  let last = Promise.resolve();
  return (_, response, next) => {
    last = last.then(
      () =>
        new Promise((done) => {
          response.once('close', done);
          next();
        }),
    );
  };
}
