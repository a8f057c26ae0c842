/** A value as JSON that can stand inside a script element: a "<" would let its words end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
