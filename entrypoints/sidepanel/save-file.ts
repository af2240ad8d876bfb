/** Lets the browser save some text as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then; an address that is never taken back keeps the bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
