import { Refused } from '../../import/refused';

/** The text of a file, a piece at a time. Raises `Refused` where it is no UTF-8 or can no longer be read. */
export async function* fileText(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await read(reader, at);
      yield decode(decoder, value, at);
      if (done) return;
      at += value?.length ?? 0;
    }
  } finally {
    // An import that stops half-way lets go of the file.
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, at: number) {
  try {
    return await reader.read();
  } catch {
    throw new Refused(
      'unreadable',
      `byte ${at}`,
      'the file cannot be read on: it was moved or changed. Choose it again',
    );
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, at: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused('not-utf8', `near byte ${at}`, 'is no UTF-8 text');
  }
}
