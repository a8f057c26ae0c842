/** The part of decap-server that other servers can use. It comes without types. */
declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  interface Options {
    readonly logLevel?: string;
  }
  const middlewares: {
    readonly registerLocalFs: (app: Express, options?: Options) => Promise<void>;
    readonly registerLocalGit: (app: Express, options?: Options) => Promise<void>;
  };
  export default middlewares;
}
