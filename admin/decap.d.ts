/** The part of Decap that reads and writes YAML. It comes without types. */
declare module 'decap-cms-core/dist/esm/formats/yaml.js' {
  const format: {
    readonly fromFile: (text: string) => Record<string, unknown>;
    readonly toFile: (entry: object) => string;
  };
  export default format;
}
