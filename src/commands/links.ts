import pLimit from 'p-limit';
import { readContent } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import { readArguments } from './read-arguments.ts';

/** Asks every web address of the sources and contacts whether it still answers. The only command that uses the network. */
readArguments({ usage: 'npm run links' });
const { content } = readContent(readFolder('content'));
const addresses = new Map<string, string>();
for (const [id, { address }] of content.facts.sources) {
  if (address !== undefined) addresses.set(address, `content/facts/sources/${id}.yaml`);
}
for (const [id, { ways, state }] of content.facts.contacts) {
  for (const { by, value } of state === 'dead' ? [] : ways) {
    if (by === 'web')
      addresses.set(/^https?:/v.test(value) ? value : `https://${value}`, `content/facts/contacts/${id}.yaml`);
  }
}

const patience = 20_000;
const atOnce = 8;

/** What is wrong with an address; nothing where it answers. Some servers answer a whole request only. */
async function wrongWith(address: string): Promise<string | undefined> {
  try {
    const ask = (method: string) =>
      fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(patience) });
    const head = await ask('HEAD');
    const answer = head.ok ? head : await ask('GET');
    // A server that refuses programs may still answer people.
    return answer.ok || [401, 403, 429].includes(answer.status) ? undefined : `answers ${answer.status}`;
  } catch (error) {
    const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
    return `gives no answer (${cause?.code ?? message})`;
  }
}

const unreachable = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ECONNREFUSED', 'EHOSTUNREACH']);
const dead: string[] = [];
let noAnswer = 0;
await pLimit(atOnce).map(addresses, async ([address, file]) => {
  const problem = await wrongWith(address);
  if (problem === undefined) return;
  if ([...unreachable].some((code) => problem.includes(code))) noAnswer += 1;
  dead.push(`${file}: ${address} ${problem}.`);
});

if (addresses.size > 0 && noAnswer === addresses.size) {
  console.error(
    `None of ${addresses.size} addresses could be reached: this machine seems to have no network. Nothing is known about the links; try again where there is one.`,
  );
  process.exitCode = 2;
} else {
  for (const line of dead.sort()) console.log(line);
  console.log(`${addresses.size} addresses asked, ${dead.length} to look at.`);
  console.log('For a dead one: find a copy, write it under "Read in a copy at", or look for a better source.');
  if (dead.length > 0) process.exitCode = 1;
}
