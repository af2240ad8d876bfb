import type { ComponentChildren } from 'preact';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { MentionKind } from '../../utils/model/mention';
import { MarkdownText } from '../annotate/markdown-text';
import { EntityIcon } from '../mention/entity-icon';

export interface DossierHeadProps {
  readonly t: DossierTranslator;
  readonly kind: MentionKind;
  readonly name: string;
  /** What articles call it, where the reader has a name of his own. */
  readonly printed?: string;
  readonly done: number;
  readonly total: number | undefined;
  /** "draft". */
  readonly remark?: string;
  /** The reader's own, in Markdown; `''` for none. */
  readonly note: string;
  readonly children?: ComponentChildren;
}

/** Whose page it is, in how many articles they are named, and how many of these were read. */
export function DossierHead({ t, kind, name, printed, done, total, remark, note, children }: DossierHeadProps) {
  return (
    <header class="dossier-head">
      <h1 lang="vi">
        <EntityIcon kind={kind} /> {name || '…'} {remark && <span class="remark">{remark}</span>}
      </h1>
      {printed !== undefined && printed !== name && (
        <p class="dossier-printed">
          {t('dossier.printed')} <span lang="vi">{printed}</span>
        </p>
      )}
      <p class="dossier-count" role="status">
        {total !== undefined && total > 0 && t('dossier.articles', { count: total })}
        {total !== undefined && done < total && (
          <progress value={done} max={total} aria-label={t('dossier.reading', { done, count: total })} />
        )}
      </p>
      {note !== '' && (
        <div class="dossier-note" lang="vi">
          <MarkdownText text={note} />
        </div>
      )}
      {children}
    </header>
  );
}
