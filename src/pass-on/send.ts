/** Whether the device has a sheet of its own for passing something on. */
export const canSend = () => 'share' in navigator;

/** Opens that sheet with a text. Who closes it again has sent nothing, and needs no word of it. */
export const send = (text: string): Promise<void> => navigator.share({ text }).catch(() => undefined);

/** Copies a text; false where the browser does not let us. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
