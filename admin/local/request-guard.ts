import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ZodError } from 'zod';
import { Refusal } from './working-tree.ts';

/**
 * The working tree is nobody else's: pages of other sites, open in the same browser, get no answer, whatever name of this
 * machine they come by and whatever they send. What changes something must besides be JSON, which no form can send.
 */
export const onlyFromThisSite: RequestHandler = (request, response, next) => {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/v.test(host);
  const isOwn = origin === undefined || origin === `http://${host}`;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  // A link from elsewhere may lead to the pages. Only our own scripts speak with the program behind them.
  const isExpected = site === undefined || site === 'same-origin' || (isReading && !request.path.startsWith('/api/'));
  if (!isHere || !isOwn || !isExpected) {
    response.status(403).json({ error: 'The editor answers only its own page on this machine.' });
  } else if (!isReading && request.is('application/json') === false) {
    response.status(415).json({ error: 'The editor reads JSON and nothing else.' });
  } else {
    next();
  }
};

/** Says in words what a request was refused for, or that this program failed; never where in the code. */
export const answerInWords: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  if (error instanceof Refusal) {
    response.status(409).json({ error: error.message });
    return;
  }
  const status = error instanceof ZodError ? 400 : ((error as { readonly status?: number }).status ?? 500);
  if (status >= 500) console.error(error);
  response.status(status).json({ error: words[status] ?? words[status < 500 ? 400 : 500] });
};

const words: Readonly<Record<number, string>> = {
  400: 'This is no request that the editor makes. Nothing was changed. Load the page anew.',
  413: 'This is too much for one save. Nothing was changed.',
  500: 'The program behind this page has failed, and its window says where. Your text is still here.',
};
