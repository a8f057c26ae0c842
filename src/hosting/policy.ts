/** What a page may do, by the names of the rules: from where it may load, run, send or be framed. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** A content security policy as a browser reads it, in a header or in the head of a page. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([rule, from]) => `${rule} ${from.join(' ')}`)
    .join('; ');
