/**
 * A table as comma-separated values (RFC 4180), the first row its heading, in UTF-8 with the mark by which spreadsheets
 * know it. A cell that a spreadsheet would take for a formula is given a space before it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@]/v.test(text) ? ` ${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
