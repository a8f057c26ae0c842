import { policyText } from '../src/hosting/policy.ts';
import type { Backend } from './backend.ts';

/** The hosts that Decap asks while it works with a backend. */
function hostsOf({ backend }: Backend): string[] {
  if (backend['name'] === 'github') return ['https://api.github.com', 'https://www.githubstatus.com'];
  return [new URL(String(backend['base_url'])).origin];
}

/**
 * The content security policy of the editor's page, which needs more than public pages: Decap makes functions from text
 * and writes styles. `isDevelopment` lets the scripts of the development server in.
 */
export function editorPolicy(backend: Backend | undefined, isDevelopment: boolean): string {
  const hosts = backend ? hostsOf(backend) : [];
  return policyText({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'unsafe-eval'", ...(isDevelopment ? ["'unsafe-inline'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...(hosts.length > 0 ? ['https:'] : [])],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...hosts, ...(isDevelopment ? ['ws:'] : [])],
    'frame-src': ["'self'", 'blob:'],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  });
}
