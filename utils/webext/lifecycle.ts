import browser from 'webextension-polyfill';

/** Calls back when the extension, or the browser under it, was installed or updated; `first` says that it was not there before. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

/** The extension's version. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Tells which keyboard command was pressed in which tab. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** A string of `public/_locales`, in the browser's language. */
export function manifestString(name: string, values: readonly string[] = []): string {
  return browser.i18n.getMessage(name, [...values]);
}

/** Calls back when the browser begins with the extension in it. */
export function onStarted(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
