import type { ExportedAnnotation, ExportedClip, ExportedText } from '../model/exported-clip';
import { inertHtml } from '../text/inert-html';
import { checkPictures } from './check-pictures';
import { Refused } from './refused';

const wrong = (where: string, what: string) => new Refused('wrong-schema', where, what);

/** That a text's spans lie in it, its mentions say what stands there and mean something listed, and its HTML is inert. */
function checkText(text: ExportedText, where: string): void {
  const { article, html, mentions, officials, documents } = text;
  const keys = new Set([...officials, ...documents].map(({ key }) => key));
  if (keys.size < officials.length + documents.length) throw wrong(where, 'lists an official or document twice');
  for (const [name, spans] of [['blocks', article.blocks] as const, ['dropped', article.dropped] as const])
    for (const [i, { start, end }] of spans.entries())
      if (start > end || end > article.text.length)
        throw wrong(`${where}.article.${name}[${i}]`, 'lies outside the text');
  for (const [i, { start, end, surface, ref }] of mentions.entries()) {
    const place = `${where}.mentions[${i}]`;
    if (surface === '' || article.text.slice(start, end) !== surface) throw wrong(place, 'does not stand in the text');
    if (!keys.has(ref)) throw wrong(place, `means "${ref.slice(0, 80)}", which is not listed`);
  }
  if (inertHtml(html) !== html)
    throw new Refused(
      'active-html',
      `${where}.html`,
      'holds a script, a frame, an event handler or an address that runs',
    );
}

/** That a highlight's words stand where it says, in one of the clip's texts. */
function checkAnnotation(annotation: ExportedAnnotation, texts: ReadonlyMap<string, string>, where: string): void {
  const { textHash, selectors } = annotation;
  const text = texts.get(textHash);
  if (text === undefined) throw wrong(`${where}.textHash`, 'names a text that is not there');
  const { start, end } = selectors.position;
  if (text.slice(start, end) !== selectors.quote.exact)
    throw wrong(`${where}.selectors`, 'quote words that do not stand there');
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export type Hash = (text: string) => Promise<string>;

/** What a schema cannot see of a clip: spans, quotes, hashes, HTML. Raises `Refused`; answers the hash of its text. */
export async function checkClip(clip: ExportedClip, where: string, hash: Hash): Promise<string> {
  checkText(clip, where);
  checkPictures(clip, where);
  const { id, savedAt, updatedAt, contentHash, annotations = [], versions = [], article } = clip;
  const stamps = [id, savedAt, updatedAt, contentHash].filter((stamp) => stamp !== undefined).length;
  if (stamps !== 0 && stamps !== 4)
    throw wrong(where, 'has some of id, savedAt, updatedAt and contentHash, but not all');
  const ours = await hash(article.text);
  if (contentHash !== undefined && contentHash !== ours)
    throw new Refused('wrong-hash', `${where}.contentHash`, 'is not the hash of the text: one of both was changed');
  const texts = new Map([[ours, article.text]]);
  for (const [i, version] of versions.entries()) {
    const place = `${where}.versions[${i}]`;
    checkText(version, place);
    const of = await hash(version.article.text);
    if (of !== version.contentHash)
      throw new Refused('wrong-hash', `${place}.contentHash`, 'is not the hash of the text');
    if (texts.has(of)) throw wrong(place, 'is the same text again');
    texts.set(of, version.article.text);
  }
  const seen = new Set<string>();
  for (const [i, annotation] of annotations.entries()) {
    const place = `${where}.annotations[${i}]`;
    if (seen.has(annotation.id)) throw wrong(place, 'has the id of another highlight');
    seen.add(annotation.id);
    checkAnnotation(annotation, texts, place);
  }
  if (annotations.length > 0 && id === undefined) throw wrong(where, 'has highlights, but no id');
  return ours;
}
