interface Picking {
  showDirectoryPicker?(options: { readonly id: string; readonly mode: 'readwrite' }): Promise<unknown>;
}

/** Whether the reader can pick a folder in this browser: in Chromium, and not in Firefox. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Asks the reader for a folder; call it at a click. Undefined: the picker was closed. */
export async function pickFolder(): Promise<unknown> {
  const { showDirectoryPicker } = globalThis as Picking;
  try {
    return await showDirectoryPicker?.call(globalThis, { id: 'backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
