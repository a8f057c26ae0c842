/**
 * How often a file of `content/` has changed since the development server began; a build sees none. The watcher and the
 * pages run in copies of their own of every module, so that they share the number by what is global.
 */
const shared = globalThis as { contentChanges?: number };

export const changesSeen = (): number => shared.contentChanges ?? 0;

export const noteChange = (): void => {
  shared.contentChanges = changesSeen() + 1;
};
