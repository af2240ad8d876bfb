/** Whether a key was pressed with nothing that makes it the browser's. */
export const isPlain = (event: KeyboardEvent): boolean => !(event.ctrlKey || event.metaKey || event.altKey);
