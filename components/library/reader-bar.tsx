import type { ComponentChildren } from 'preact';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import { Menu } from '../menu/menu';
import type { BulkAct } from './selection-bar';

/** What of an article can be copied: a reference to it, its own address, or the one it has in this library. */
export type Copied = 'thesis' | 'apa' | 'original' | 'here';

export interface ReaderBarProps {
  readonly t: LibraryTranslator;
  readonly clip: Clip;
  /** How many older texts there are, and where they are compared. */
  readonly versions: number;
  readonly versionsLink: string;
  readonly onBack: () => void;
  readonly onAct: (act: BulkAct) => void;
  readonly onCopy: (what: Copied) => void;
  /** The ways out for this article. */
  readonly children?: ComponentChildren;
}

const copied = [
  ['thesis', 'apa'],
  ['original', 'here'],
] as const;

/** What can be done with the article that is read. */
export function ReaderBar({ t, clip, versions, versionsLink, onBack, onAct, onCopy, children }: ReaderBarProps) {
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
        name={t('copy.menu')}
        groups={copied.map((group) => group.map((what) => ({ name: t(`copy.${what}`), act: () => onCopy(what) })))}
      />
      {children}
      <button type="button" class="link" onClick={() => onAct('delete')}>
        {t('act.delete')}
      </button>
    </div>
  );
}
