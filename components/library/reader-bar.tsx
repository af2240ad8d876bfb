import type { ComponentChildren } from 'preact';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import { Menu } from '../menu/menu';
import type { BulkAct } from './selection-bar';

export interface ReaderBarProps {
  readonly t: LibraryTranslator;
  readonly clip: Clip;
  /** How many older texts there are, and where they are compared. */
  readonly versions: number;
  readonly versionsLink: string;
  readonly onBack: () => void;
  readonly onAct: (act: BulkAct) => void;
  /** Copies the article as a reference. */
  readonly onCite: (style: 'apa' | 'thesis') => void;
  /** The ways out for this article. */
  readonly children?: ComponentChildren;
}

/** What can be done with the article that is read. */
export function ReaderBar({ t, clip, versions, versionsLink, onBack, onAct, onCite, children }: ReaderBarProps) {
  return (
    <div class="reader-bar">
      <button type="button" class="link reader-back" onClick={onBack}>
        ← {t('library.back')}
      </button>
      {(['star', 'read', 'archive'] as const).map((mark) => (
        <button
          key={mark}
          type="button"
          class="toggle"
          aria-pressed={clip.marks?.includes(mark) ?? false}
          onClick={() => onAct(mark)}
        >
          {t(`mark.${mark}`)}
        </button>
      ))}
      <a class="link" href={clip.url} target="_blank" rel="noopener noreferrer">
        {t('act.original')}
      </a>
      {versions > 0 && (
        <a class="link" href={versionsLink}>
          {t('versions.link', { count: versions })}
        </a>
      )}
      <button type="button" class="link" onClick={() => print()}>
        {t('act.print')}
      </button>
      <Menu
        name={t('cite.menu')}
        groups={[
          [
            { name: t('cite.thesis'), act: () => onCite('thesis') },
            { name: t('cite.apa'), act: () => onCite('apa') },
          ],
        ]}
      />
      {children}
      <button type="button" class="link" onClick={() => onAct('delete')}>
        {t('act.delete')}
      </button>
    </div>
  );
}
