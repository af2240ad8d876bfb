/** Puts words into the clipboard, also on pages that are not served securely and have no clipboard of their own. */
export async function copyText(document: Document, words: string): Promise<void> {
  const clipboard = globalThis.isSecureContext ? navigator.clipboard : undefined;
  if (clipboard) {
    try {
      return await clipboard.writeText(words);
    } catch {
      // The page's permissions policy may forbid it; the older way needs only the reader's press.
    }
  }
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (!copied) throw new Error('the browser did not copy');
}
