import type { RequestHandler, Response } from 'express';

/** What happened, for every open window of the editor. */
export interface Notice {
  readonly kind: 'saved' | 'shown' | 'refused' | 'failed';
  readonly words: string;
  /** The window that it is meant for; without it, all. */
  readonly window?: string;
}

/** Tells the open windows what happened to their saves, through a stream of server-sent events. */
export function noticeBoard() {
  const open = new Set<Response>();
  const listen: RequestHandler = (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    open.add(response);
    request.on('close', () => open.delete(response));
  };
  const tell = (notice: Notice): void => {
    for (const response of open) response.write(`data: ${JSON.stringify(notice)}\n\n`);
  };
  return { listen, tell };
}
