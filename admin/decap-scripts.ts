import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of Decap's own scripts. */
export const decapFolder = join(dirname(createRequire(import.meta.url).resolve('decap-cms/package.json')), 'dist');

/** Whether a file of that folder belongs to the editor as we serve it; the others are builds for other uses. */
export const isDecapScript = (name: string) => /(?:^|[.\/])decap-cms\.js$/v.test(name);
