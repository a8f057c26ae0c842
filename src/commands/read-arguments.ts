import { parseArgs } from 'node:util';

/** What a command was given: its options, which are there or not, and the names of files. */
interface Given<Option extends string> {
  readonly options: Readonly<Partial<Record<Option, boolean>>>;
  readonly files: readonly string[];
}

/** What a command takes, and how it is called: `npm run matrix [-- --write]`. */
interface Taken<Option extends string> {
  readonly usage: string;
  readonly options?: readonly Option[];
  readonly takesFiles?: boolean;
}

/** Reads what a command was given. Anything that it does not take, as a misspelt option, ends it with words and 2. */
export function readArguments<const Option extends string = never>(
  { usage, options = [], takesFiles = false }: Taken<Option>,
  given: readonly string[] = process.argv.slice(2),
): Given<Option> {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: Object.fromEntries(options.map((option) => [option, { type: 'boolean' as const }])),
      allowPositionals: takesFiles,
    });
    return { options: values as Given<Option>['options'], files: positionals };
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    console.error(`${what!}. Nothing was done. Call it so: ${usage}`);
    return process.exit(2);
  }
}
