/** The words of a closed list, a key for each of its names: `state.open`, `state.closed`. All have one hint. */
export const family = <const Prefix extends string, const Name extends string, const Ending extends string = ''>(
  prefix: Prefix,
  names: readonly Name[],
  hint: string,
  ending = '' as Ending,
) =>
  Object.fromEntries(names.map((name) => [`${prefix}.${name}${ending}`, hint])) as Readonly<
    Record<`${Prefix}.${Name}${Ending}`, string>
  >;
