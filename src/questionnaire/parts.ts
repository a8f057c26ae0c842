const known = new WeakMap<ParentNode, Map<string, HTMLElement>>();

/** A part of the page by its name, which has to be there. It is looked up once: parts of a page stay where they are. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  const parts = known.get(root) ?? new Map<string, HTMLElement>();
  const part = parts.get(name) ?? root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  known.set(root, parts.set(name, part));
  return part;
}

/** Writes a text where it is not written already, which would make the browser lay it out again. */
export function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** An element with what stands in it. */
export function elementWith<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...parts: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...parts);
  return element;
}
