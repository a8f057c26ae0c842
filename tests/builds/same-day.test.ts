import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { builtSmallSite } from '../support/built-small-site.ts';
import { builtFiles } from '../support/site.ts';
import { smallToday } from '../support/small-site.ts';
import { teams } from '../support/teams.ts';

describe('the small site built on the same day, for a team, on a machine in another language and time zone', () => {
  const here = builtSmallSite();
  const folder = buildSite({ ...smallToday, LANG: 'fr_HT.UTF-8', TZ: 'Asia/Tokyo', ...teams.gitlab });

  test('is the same to the byte, but for its editor', () => {
    // Pagefind writes some names and orders anew each time; the mark of the small site is none of its files.
    const isCompared = (file: string) => !/^(?:pagefind|admin)\/|^\.made-from$/v.test(file);
    const before = [...builtFiles(here)].filter(([file]) => isCompared(file));
    const after = builtFiles(folder);
    expect([...after.keys()].filter(isCompared)).toEqual(before.map(([file]) => file));
    expect(before.filter(([file, bytes]) => !after.get(file)!.equals(bytes)).map(([file]) => file)).toEqual([]);
  });

  test('holds the configuration of its editor, which may ask the server of the team alone', () => {
    const config = readFileSync(join(folder, 'admin/config.yml'), 'utf8');
    expect(JSON.parse(config)).toMatchObject({
      backend: { name: 'gitlab', repo: 'guide/site', branch: 'main', auth_type: 'pkce' },
      publish_mode: 'editorial_workflow',
    });
    expect(config).not.toContain('proxy_url');
    expect(readFileSync(join(folder, 'admin/index.html'), 'utf8')).toContain(
      "connect-src 'self' blob: https://gitlab.example;",
    );
  });
});

test('a build whose backend is set by halves stops with a clear message', () => {
  const build = () =>
    execFileSync('npx', ['astro', 'build', '--silent', '--outDir', 'dist-never'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CMS_BACKEND: 'github', CMS_REPO: 'guide/site' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(build).toThrow(/CMS_BACKEND is "github", but CMS_OAUTH \(the address of the OAuth function/v);
  expect(existsSync('dist-never')).toBe(false);
});

test('a day that is none stops the build', () => {
  expect(() => buildSite({ AS_OF: '2024-02-30' })).toThrow();
});
