import type { LibraryTranslator } from '../../utils/i18n/messages/library';

/** A heading of the article that is read. */
export interface Heading {
  readonly text: string;
  /** 2 for the highest that stands in an article. */
  readonly level: number;
  readonly element: HTMLElement;
}

/** Bold words alone in a paragraph are a heading in most newspapers, if they are no longer than this. */
const MOST_HEADING = 140;

/** The headings of a saved article: those that are marked so, and paragraphs of bold words alone. */
export function headingsIn(root: HTMLElement): readonly Heading[] {
  const found: Heading[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(
    '.saved-body :is(h1, h2, h3, h4, h5, h6), .saved-body p:has(> :is(strong, b):only-child)',
  )) {
    const text = element.textContent?.trim() ?? '';
    if (text === '' || text.length > MOST_HEADING) continue;
    const level = Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 6);
    const isWhole = element.tagName !== 'P' || element.firstElementChild?.textContent?.trim() === text;
    if (isWhole) found.push({ text, level, element });
  }
  const highest = Math.min(...found.map(({ level }) => level));
  return found.map((heading) => ({ ...heading, level: heading.level - highest + 2 }));
}

export interface OutlineProps {
  readonly t: LibraryTranslator;
  readonly headings: readonly Heading[];
}

/** The headings as a way through a long article. */
export function Outline({ t, headings }: OutlineProps) {
  if (headings.length < 2) return null;
  const goTo = ({ element }: Heading) => {
    element.tabIndex = -1;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  };
  return (
    <details class="outline">
      <summary>{t('outline.heading', { count: headings.length })}</summary>
      <ol lang="vi">
        {headings.map((heading) => (
          <li key={heading.text} class={`outline-${Math.min(heading.level, 4)}`}>
            <button type="button" class="link" onClick={() => goTo(heading)}>
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
