import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of Decap's own scripts. */
export const decapFolder = join(dirname(createRequire(import.meta.url).resolve('decap-cms/package.json')), 'dist');

/** Whether a file of that folder belongs to the editor as we serve it: a script, or its licence. The others are builds for other uses. */
export const isDecapFile = (name: string) => /(?:^|[.\/])decap-cms\.js(?:\.LICENSE\.txt)?$/v.test(name);
