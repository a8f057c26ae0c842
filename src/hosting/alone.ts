import { build, type Plugin, type Rolldown } from 'vite';

const mark = '?alone';

/**
 * Builds a script that is imported with `?alone` into one file, with all that it imports. Otherwise the bundler takes what
 * two scripts share out into small files: each is one more request, and squeezed alone they are a tenth larger.
 */
export const alone = (): Plugin => ({
  name: 'alone',
  apply: 'build',
  async load(id) {
    if (!id.endsWith(mark)) return undefined;
    const input = id.slice(0, -mark.length);
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      // The build that it is a part of makes it small.
      build: { write: false, minify: false, target: 'esnext', rolldownOptions: { input } },
    });
    const [{ code }] = (built as Rolldown.RolldownOutput).output;
    return code;
  },
});
