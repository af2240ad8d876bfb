import * as v from 'valibot';
import { readClipSchema } from '../import/read-clip-schema';
import type { ReadClip } from '../model/clip';
import { Refusal } from './fault';

function refuse(where: string, what: string): never {
  throw new Refusal('invalid-clip', `${where} ${what}`);
}

/** What the schema cannot see: that every mention says what the text says there, and means something listed. */
function checkMentions({ article, recognition }: ReadClip): void {
  const keys = new Set([...recognition.officials, ...recognition.documents].map(({ key }) => key));
  recognition.mentions.forEach(({ start, end, surface, ref }, index) => {
    const where = `recognition.mentions.${index}`;
    if (surface === '' || article.text.slice(start, end) !== surface) refuse(where, 'does not stand in the text');
    if (!keys.has(ref)) refuse(where, `means "${ref}", which is not listed`);
  });
}

/**
 * The door of the collection: what was read, checked, and the address that is the clip's identity.
 *
 * Throws a `Refusal` that names the place.
 */
export function parseReadClip(given: unknown): { readonly read: ReadClip; readonly canonicalUrl: string } {
  const parsed = v.safeParse(readClipSchema, given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    refuse(v.getDotPath(issue) ?? 'the clip', issue.message);
  }
  const read: ReadClip = parsed.output;
  checkMentions(read);
  const canonicalUrl = read.article.canonicalUrl ?? read.article.url;
  if (canonicalUrl === undefined) refuse('article.canonicalUrl', 'is missing');
  return { read, canonicalUrl };
}
