import { describe, expect, test } from 'vitest';
import { backendFrom } from '../../../admin/backend.ts';
import { editorPolicy } from '../../../admin/policy.ts';
import { teams } from '../../support/teams.ts';

describe('the backend', () => {
  test('is none where the environment names none', () => {
    expect(backendFrom({ PATH: '/usr/bin', CMS_BACKEND: '' })).toBeUndefined();
  });

  test('keeps drafts on branches, except on Gitea, where Decap cannot', () => {
    const modes = Object.values(teams).map((settings) => backendFrom(settings)!.publish_mode);
    expect(modes).toEqual(['editorial_workflow', 'editorial_workflow', 'editorial_workflow', 'simple']);
  });

  test('signs in without a server of ours on GitLab and Forgejo', () => {
    expect(backendFrom(teams.gitlab)!.backend).toMatchObject({
      auth_type: 'pkce',
      app_id: 'abc',
      base_url: 'https://gitlab.example',
      branch: 'main',
    });
    expect(backendFrom(teams.forgejo)!.backend).toMatchObject({ api_root: 'https://git.example/api/v1' });
  });

  test('takes another branch', () => {
    expect(backendFrom({ ...teams.github, CMS_BRANCH: 'trunk' })!.backend['branch']).toBe('trunk');
  });

  test('that is set by halves stops the build and says what is missing', () => {
    expect(() => backendFrom({ CMS_BACKEND: 'github', CMS_REPO: 'guide/site' })).toThrow(
      'CMS_BACKEND is "github", but CMS_OAUTH (the address of the OAuth function through which editors sign in) is not set.',
    );
    expect(() => backendFrom({ CMS_BACKEND: 'gitlab' })).toThrow(/CMS_REPO .* and CMS_SERVER .* and CMS_APP_ID/v);
    expect(() => backendFrom({ CMS_REPO: 'guide/site' })).toThrow('CMS_REPO is set, but CMS_BACKEND is not.');
    expect(() => backendFrom({ CMS_BACKEND: 'dropbox' })).toThrow(
      'CMS_BACKEND is "dropbox", which the editor does not know. Set it to one of github, gitlab, forgejo, gitea',
    );
  });
});

describe('the policy of the editor', () => {
  test('lets it ask the server of the team and nobody else', () => {
    expect(editorPolicy(backendFrom(teams.gitlab), false)).toContain(
      "connect-src 'self' blob: https://gitlab.example;",
    );
    expect(editorPolicy(undefined, false)).toContain("connect-src 'self' blob:;");
  });

  test('lets no script into the page that is not a file of the site', () => {
    expect(editorPolicy(undefined, false)).toContain("script-src 'self' 'unsafe-eval';");
  });
});
