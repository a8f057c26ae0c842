import type { DecapFormat } from '../form/decap-format.ts';

/** The parts of Decap in the browser that this project uses. They come without types. */
export interface Entry {
  get(key: 'collection' | 'slug'): string;
  get(key: 'data'): Table;
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): Entry;
  deleteIn(path: readonly string[]): Entry;
}

/** One of Decap's own tables: it keeps no order, unless it is made to. */
export interface Table {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
  clear(): { toOrderedMap(): OrderedTable; toList(): Values };
}
export interface OrderedTable {
  set(key: string, value: unknown): OrderedTable;
}
export interface Values {
  push(...values: readonly unknown[]): Values;
}

export interface PreviewProps {
  readonly entry: Entry;
  readonly collection: { readonly get: (key: 'preview_path') => string | undefined };
  readonly locale?: string;
}

interface Cms {
  init(options: { readonly config: object }): void;
  registerEventListener(listener: {
    readonly name: 'preSave';
    /** Decap goes on with what `entry` is afterwards. */
    readonly handler: (event: { entry: Entry }) => Promise<void>;
  }): void;
  registerCustomFormat(name: string, extension: string, format: DecapFormat): void;
  registerWidget(name: string, control: unknown): void;
  registerPreviewTemplate(name: string, component: (props: PreviewProps) => unknown): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS?: Cms;
    createClass?: (component: object) => unknown;
    h?: (element: string, attributes: object, ...children: unknown[]) => unknown;
  }
}
