const fields = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Whether what is pressed there is written into a field. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(fields);
