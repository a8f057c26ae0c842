import { stringify } from 'csv-stringify/sync';

/**
 * A table as comma-separated values (RFC 4180), the first row its heading, in UTF-8 with the mark by which spreadsheets
 * know it. A cell that a spreadsheet would take for a formula is given a space before it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => (/^[=+\-@]/v.test(text) ? ` ${text}` : text)));
  return stringify(cells, { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' });
}
