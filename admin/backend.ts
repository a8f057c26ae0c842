/** Where a team keeps its content, as Decap's configuration says it. */
export interface Backend {
  readonly backend: Readonly<Record<string, unknown>>;
  /** Drafts are kept on branches of their own until somebody publishes them, where the backend can do that. */
  readonly publish_mode: 'editorial_workflow' | 'simple';
}

type Settings = Readonly<Record<string, string | undefined>>;

/** What each backend needs besides the repository, and what it is for. */
const needs = {
  github: { CMS_OAUTH: 'the address of the OAuth function through which editors sign in' },
  gitlab: { CMS_SERVER: 'the address of the GitLab server', CMS_APP_ID: 'the id of the application in GitLab' },
  forgejo: { CMS_SERVER: 'the address of the Forgejo server', CMS_APP_ID: 'the id of the application in Forgejo' },
  gitea: { CMS_SERVER: 'the address of the Gitea server', CMS_APP_ID: 'the id of the application in Gitea' },
} as const;
type BackendName = keyof typeof needs;

const isKnown = (name: string): name is BackendName => Object.hasOwn(needs, name);

/**
 * The backend that the environment names: `CMS_BACKEND`, `CMS_REPO`, `CMS_BRANCH` (else `main`), and what that backend
 * needs. `undefined` if it names none; an error that says what is missing if it names one by halves.
 */
export function backendFrom(settings: Settings): Backend | undefined {
  const given = Object.keys(settings).filter((key) => key.startsWith('CMS_') && settings[key] !== '');
  if (given.length === 0) return undefined;
  const name = settings['CMS_BACKEND'] ?? '';
  if (!isKnown(name)) {
    throw new Error(
      `${name === '' ? `${given.join(', ')} is set, but CMS_BACKEND is not` : `CMS_BACKEND is "${name}", which the editor does not know`}. Set it to one of ${Object.keys(needs).join(', ')}, or set none of them: see docs/editors-for-teams.md.`,
    );
  }
  const wanted = { CMS_REPO: 'the repository, as owner/name', ...needs[name] };
  const missing = Object.entries(wanted).filter(([key]) => (settings[key] ?? '') === '');
  if (missing.length > 0) {
    throw new Error(
      `CMS_BACKEND is "${name}", but ${missing.map(([key, what]) => `${key} (${what})`).join(' and ')} is not set. See docs/editors-for-teams.md.`,
    );
  }
  const text = (key: string) => settings[key] ?? '';
  const server = text('CMS_SERVER').replace(/\/$/v, '');
  const common = {
    name,
    repo: settings['CMS_REPO'],
    branch: text('CMS_BRANCH') === '' ? 'main' : text('CMS_BRANCH'),
    ...commitMessages,
  };
  const login = {
    github: { base_url: settings['CMS_OAUTH'] },
    gitlab: {
      auth_type: 'pkce',
      app_id: settings['CMS_APP_ID'],
      base_url: server,
      api_root: `${server}/api/v4`,
    },
    forgejo: { app_id: settings['CMS_APP_ID'], base_url: server, api_root: `${server}/api/v1` },
    gitea: { app_id: settings['CMS_APP_ID'], base_url: server, api_root: `${server}/api/v1` },
  }[name];
  // Decap's backend for Gitea refuses drafts.
  return { backend: { ...common, ...login }, publish_mode: name === 'gitea' ? 'simple' : 'editorial_workflow' };
}

/** A commit of the editor reads like one of ours: an imperative, with the name of the entry. */
export const commitMessages = {
  commit_messages: {
    create: 'Add {{collection}} {{slug}}',
    update: 'Change {{collection}} {{slug}}',
    delete: 'Remove {{collection}} {{slug}}',
    uploadMedia: 'Add {{path}}',
    deleteMedia: 'Remove {{path}}',
  },
} as const;
