import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { original } from '../locales.ts';

/** Serves `dist/` on this machine, as any static host would, and prints where to look. `PORT` chooses the port. */
const folder = 'dist';
if (!existsSync(folder)) throw new Error('There is no dist/ to serve. Run "npm run build" first.');

const port = Number(process.env['PORT'] ?? 4321);
// Read anew for each request, so that a rebuild shows at once.
const files = sirv(folder, { dev: true });
const notFound = readFileSync(`${folder}/404.html`);

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${String(port)} is in use. Stop the other server, or choose a port: PORT=4400 npm start`);
  process.exitCode = 1;
});

server.listen(port, '127.0.0.1', () => {
  console.log(`The site: http://localhost:${String(port)}/${original}/`);
  console.log(`Languages: http://localhost:${String(port)}/`);
});
