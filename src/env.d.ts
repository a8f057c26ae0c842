declare namespace App {
  interface Locals {
    /** What the elements of prose read: the facts of the page around them. Set by the page. */
    view: import('./collections/view.ts').View;
    /** The anchors of the text's headings in the original, by its own. Set with the text. */
    anchors: ReadonlyMap<string, string>;
  }
}
