declare namespace App {
  interface Locals {
    /** What the elements of prose read: the facts of the page around them. Set by the page. */
    view: import('./wording/view.ts').View;
  }
}

/** A script that is built alone: see `src/hosting/alone.ts`. */
declare module '*?alone';
