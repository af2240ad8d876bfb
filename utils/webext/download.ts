/** Text or bytes that come in pieces as a stream of bytes, taken as fast as they are wanted. */
export function byteStream(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : Uint8Array.from(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/**
 * Lets the browser save text as a file.
 *
 * A response's blob is kept by the browser outside the page's memory; parts gathered in an array are not (2.8 GB for a file
 * of 1.4 GB).
 */
export async function download(
  pieces: AsyncIterable<string | Uint8Array>,
  file: { readonly fileName: string; readonly mediaType: string },
): Promise<void> {
  const blob = await new Response(byteStream(pieces), { headers: { 'content-type': file.mediaType } }).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file.fileName;
  link.click();
  // The browser has begun to read it by then; an address that is never taken back keeps the bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
