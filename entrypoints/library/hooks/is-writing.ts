const fields = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Whether what is pressed there is written into a field. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(fields);

/** Whether a key was pressed with nothing that makes it the browser's. */
export const isPlain = (event: KeyboardEvent): boolean => !(event.ctrlKey || event.metaKey || event.altKey);
