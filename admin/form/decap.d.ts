/** The parts of Decap that read and write files. They come without types. */
declare module 'decap-cms-core/dist/esm/formats/yaml.js' {
  const format: DecapFormat;
  export default format;
}
declare module 'decap-cms-core/dist/esm/formats/json.js' {
  const format: DecapFormat;
  export default format;
}
interface DecapFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (
    entry: { readonly body?: string },
    sortedKeys?: readonly string[],
    comments?: Readonly<Record<string, string>>,
  ) => string;
}
