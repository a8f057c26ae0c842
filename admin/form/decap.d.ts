/** The parts of Decap that read and write files. They come without types. */
declare module 'decap-cms-core/dist/esm/formats/yaml.js' {
  const format: DecapFormat;
  export default format;
}
declare module 'decap-cms-core/dist/esm/formats/json.js' {
  const format: DecapFormat;
  export default format;
}
declare module 'decap-cms-core/dist/esm/formats/frontmatter.js' {
  export function frontmatterYAML(): DecapFormat;
}
interface DecapFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (entry: object) => string;
}
