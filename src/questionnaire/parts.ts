/** A part of the page by its name, which has to be there. */
export const partOf = (root: ParentNode, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
