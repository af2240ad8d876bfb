import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';

/** So many characters stand before and behind a quote, as Hypothesis and Apache Annotator have it. */
const AROUND = 32;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The W3C's two selectors of a place in the article's text. */
export function selectorsOf(text: string, { start, end }: Place) {
  const prefix = text.slice(Math.max(0, start - AROUND), start);
  const suffix = text.slice(end, end + AROUND);
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

const urnOf = (kind: string, id: string) => `urn:trich-luc:${kind}:${encodeURIComponent(id)}`;

function* ofMentions(clip: ExportedClip): Generator<object> {
  const source = clip.article.canonicalUrl ?? clip.article.url ?? '';
  const names = new Map<string, string>([
    ...clip.officials.map(({ key, name }) => [key, name] as const),
    ...clip.documents.map((document) => [document.key, documentLabel(document, clip)] as const),
  ]);
  for (const [i, { kind, start, end, ref }] of clip.mentions.entries())
    yield {
      id: urnOf('mention', `${clip.id ?? source} ${i}`),
      type: 'Annotation',
      motivation: 'identifying',
      ...(clip.updatedAt !== undefined && { created: clip.updatedAt }),
      body: [
        { type: 'SpecificResource', purpose: 'identifying', source: urnOf('entity', ref) },
        { type: 'TextualBody', purpose: 'tagging', value: names.get(ref) ?? ref, language: 'vi', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'classifying', value: kind, format: 'text/plain' },
      ],
      target: { type: 'SpecificResource', source, selector: selectorsOf(clip.article.text, { start, end }) },
    };
}

function* ofReader(clip: ExportedClip): Generator<object> {
  const source = clip.article.canonicalUrl ?? clip.article.url ?? '';
  for (const { id, note, colour, createdAt, updatedAt, selectors } of clip.annotations ?? []) {
    const { quote, position } = selectors;
    yield {
      id: urnOf('annotation', id),
      type: 'Annotation',
      motivation: note === '' ? 'highlighting' : 'commenting',
      ...{ created: createdAt, modified: updatedAt },
      ...(note !== '' && {
        body: [{ type: 'TextualBody', purpose: 'commenting', value: note, format: 'text/markdown' }],
      }),
      target: { type: 'SpecificResource', source, styleClass: colour, selector: [quote, position] },
    };
  }
}

/** Mentions and highlights as one page of W3C Web Annotations in JSON-LD, an annotation a line. */
export async function* webAnnotations(source: ExportSource, exportedAt: string): AsyncGenerator<string> {
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id: urnOf('page', exportedAt), type: 'AnnotationPage', generated: exportedAt },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let separator = '\n';
  for await (const clip of source.clips())
    for (const annotation of [...ofMentions(clip), ...ofReader(clip)]) {
      yield separator + JSON.stringify(annotation);
      separator = ',\n';
    }
  yield '\n]}\n';
}
