import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { buildSite, removeSite } from '../support/build.ts';
import { builtPages, editorPages } from '../support/site.ts';
import { writtenByAstro } from '../support/html-rules.ts';
import { teams } from '../support/teams.ts';

test('the editor has its page, its guide and its report, all hidden from search engines', () => {
  const pages = editorPages();
  expect(pages.map(({ address }) => address)).toEqual(['/admin/guide/', '/admin/', '/admin/review/']);
  for (const { address, html } of pages) {
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    expect(html, address).toContain('<meta http-equiv="Content-Security-Policy"');
  }
});

test('no public page loads, preloads or leads to any of it', () => {
  const leading = builtPages().filter(({ html }) => html.includes('/admin/'));
  expect(leading.map(({ address }) => address)).toEqual([]);
});

test('the licence of Decap stands beside its script, which names it', () => {
  const script = readFileSync('dist/admin/decap-cms.js', 'utf8').slice(0, 200);
  const [, name = ''] = /license information please see (\S+)/v.exec(script) ?? [];
  expect(readFileSync(`dist/admin/${name}`, 'utf8')).toContain('license');
});

test('a build that names no backend holds no configuration', () => {
  expect(existsSync('dist/admin/decap-cms.js')).toBe(true);
  expect(existsSync('dist/admin/config.yml')).toBe(false);
});

test('a build for a team holds its configuration and lets the editor ask its server alone', () => {
  const folder = buildSite(teams.gitlab);
  try {
    const config = readFileSync(join(folder, 'admin/config.yml'), 'utf8');
    expect(JSON.parse(config)).toMatchObject({
      backend: { name: 'gitlab', repo: 'guide/site', branch: 'main', auth_type: 'pkce' },
      publish_mode: 'editorial_workflow',
    });
    expect(config).not.toContain('proxy_url');
    expect(readFileSync(join(folder, 'admin/index.html'), 'utf8')).toContain(
      "connect-src 'self' blob: https://gitlab.example;",
    );
  } finally {
    removeSite(folder);
  }
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

test('the pages of the editor are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: writtenByAstro });
  for (const { address, html } of editorPages()) {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      address,
    ).toEqual([]);
  }
});
