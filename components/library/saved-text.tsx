import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedPicture } from '../../utils/model/picture';
import { sanitizeArticle } from '../../utils/sanitize/sanitize-article';

export interface SavedTextProps {
  readonly title: string;
  readonly html: string;
  /** The article's own address, from which those in the HTML are read. */
  readonly url: string;
  /** What stands before a picture's words, where the picture is not stored. */
  readonly picture: string;
  /** Pictures that were kept with it. */
  readonly pictures?: readonly SavedPicture[];
  /** For articles saved without HTML. */
  readonly text: string;
  /** When the words are there: what is painted over them is found in them. */
  readonly onReady: (root: HTMLElement) => () => void;
}

function plainText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    fragment.append(paragraph);
  }
  return fragment;
}

/** An address within this page: no network knows it, and the type is one of pixels. */
const blobAddress = ({ type, bytes }: Pick<SavedPicture, 'type' | 'bytes'>) =>
  URL.createObjectURL(new Blob([bytes], { type }));

/** The saved article as it was, without anything that runs or is fetched. */
export function SavedText({ title, html, url, picture, pictures = [], text, onReady }: SavedTextProps) {
  const root = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const kept = new Map(pictures.map(({ address, ...one }) => [address, { ...one, source: blobAddress(one) }]));
    body.current?.replaceChildren(html === '' ? plainText(text) : sanitizeArticle(html, url, kept));
    // Said by the style sheet: a word more in the text would move what is painted over it.
    for (const link of body.current?.querySelectorAll<HTMLElement>('.saved-picture') ?? [])
      link.ariaLabel = [picture, link.title].filter(Boolean).join(': ');
    const away = root.current ? onReady(root.current) : undefined;
    return () => {
      away?.();
      for (const { source } of kept.values()) URL.revokeObjectURL(source);
    };
  }, [title, html, url, picture, text]);
  return (
    <article class="saved" lang="vi" ref={root}>
      <h2 class="saved-title">{title}</h2>
      <div class="saved-body" ref={body} />
    </article>
  );
}
