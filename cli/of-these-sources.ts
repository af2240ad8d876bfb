import type { ReadClip } from '../utils/model/clip';

/**
 * What the sources recognized, as the extension that is built of them says it: a collection that it takes in need not be
 * recognized anew. The digest takes a second or two: for collections alone.
 */
export async function ofTheseSources<Content extends ReadClip>(content: Content): Promise<Content> {
  const { recognizerVersion } = await import('../.ci/recognizer-version');
  return { ...content, recognition: { ...content.recognition, recognizerVersion: await recognizerVersion() } };
}
