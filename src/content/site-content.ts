import { changesSeen } from './changes-seen.ts';
import { inWords } from './problem.ts';
import { readContent, type Reading } from './read-content.ts';
import { contentFolder, readFolder } from './read-folder.ts';

let last: { readonly reading: Reading; readonly at: number } | undefined;

/**
 * The content that pages are made from: read once a build, and while developing anew when a file has changed.
 *
 * @throws where a file has a mistake, with all of them in words. While developing they are printed, and the rest is given.
 */
export function siteContent(): Reading {
  const at = changesSeen();
  if (last?.at !== at) last = { reading: readAnew(), at };
  return last.reading;
}

function readAnew(): Reading {
  const reading = readContent(readFolder(contentFolder()));
  const words = reading.problems.map(inWords).join('\n');
  if (words !== '' && !import.meta.env.DEV) throw new Error(words);
  if (words !== '') console.error(words);
  return reading;
}
