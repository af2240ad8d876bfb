import type { LibraryTranslator } from '../../utils/i18n/messages/library';

/** A paragraph of two texts, in the pieces that both or one of them say. */
export interface ShownLine {
  readonly isSame: boolean;
  readonly parts: readonly { readonly text: string; readonly only?: 'then' | 'now' }[];
}

export interface ComparedTextProps {
  readonly t: LibraryTranslator;
  /** What the two texts are called: papers, or days. */
  readonly names: readonly [then: string, now: string];
  readonly lines: readonly ShownLine[];
}

/** What differs between two texts; what both say stands plain, what one says alone is struck out or underlined. */
export function ComparedText({ t, names: [then, now], lines }: ComparedTextProps) {
  const same = lines.filter(({ isSame }) => isSame).length;
  return (
    <div class="compared">
      <p class="compared-legend">
        <del>{t('story.only', { name: then })}</del> <ins>{t('story.only', { name: now })}</ins>{' '}
        {t('story.same', { count: same })}
      </p>
      <div class="compared-text" lang="vi">
        {lines.map(({ isSame, parts }, i) => (
          <p key={String(i)} class={isSame ? 'compared-same' : undefined}>
            {parts.map(({ text, only }, j) => {
              if (only === 'then') return <del key={String(j)}>{text}</del>;
              return only === 'now' ? <ins key={String(j)}>{text}</ins> : text;
            })}
          </p>
        ))}
      </div>
    </div>
  );
}
