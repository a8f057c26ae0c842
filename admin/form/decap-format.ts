/** How Decap is given a way to read and write the files of a collection. */
export interface DecapFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (entry: { readonly body?: string }) => string;
}
