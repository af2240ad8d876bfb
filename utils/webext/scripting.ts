import { native } from './native';

/** Runs a file of the extension in the isolated world of one frame; rejects without a permission for the page. */
export async function injectScript(target: { tabId: number; frameId?: number }, file: string): Promise<void> {
  await native().scripting.executeScript({
    target: { tabId: target.tabId, frameIds: [target.frameId ?? 0] },
    files: [file],
    // Else the browser waits for document_idle.
    injectImmediately: true,
  });
}

/** Adds a style sheet of the extension to the top frame of a tab. */
export async function injectStyle(tabId: number, file: string): Promise<void> {
  await native().scripting.insertCSS({ target: { tabId, frameIds: [0] }, files: [file] });
}
