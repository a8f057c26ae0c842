/** What stands in the curly brackets of a sentence, by the names in them. */
export type Values = Readonly<Record<string, string | number>>;

/** A sentence with values in its curly brackets. A name without a value stays as it is, or is what `without` says. */
export const fillPlaceholders = (sentence: string, values: Values, without = (name: string) => `{${name}}`): string =>
  // Browsers that the site serves know no flag `v`.
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? without(name)));
