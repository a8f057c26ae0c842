import { builtSmallSite } from './built-small-site.ts';

/** Builds the small site before the first test, so that no test waits for it. */
export default function buildSmallSite(): void {
  builtSmallSite();
}
