/** What the environment of a build says for a team, by the backend. */
export const teams = {
  github: { CMS_BACKEND: 'github', CMS_REPO: 'guide/site', CMS_OAUTH: 'https://login.example' },
  gitlab: { CMS_BACKEND: 'gitlab', CMS_REPO: 'guide/site', CMS_SERVER: 'https://gitlab.example', CMS_APP_ID: 'abc' },
  forgejo: { CMS_BACKEND: 'forgejo', CMS_REPO: 'guide/site', CMS_SERVER: 'https://git.example/', CMS_APP_ID: 'abc' },
  gitea: { CMS_BACKEND: 'gitea', CMS_REPO: 'guide/site', CMS_SERVER: 'https://git.example', CMS_APP_ID: 'abc' },
};
