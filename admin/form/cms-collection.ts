import type { CmsField } from './cms-field.ts';

/** A collection of entries of one shape, a file each, as Decap reads it from its configuration. */
export interface CmsFolder {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly files?: undefined;
  readonly extension: string;
  readonly fields: readonly CmsField[];
  readonly [setting: string]: unknown;
}

/** A collection of files that are each of a shape of their own. */
export interface CmsFiles {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder?: undefined;
  readonly fields?: undefined;
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly fields: readonly CmsField[];
    readonly [setting: string]: unknown;
  }[];
  readonly [setting: string]: unknown;
}

export type CmsCollection = CmsFolder | CmsFiles;
