import type { ComponentChildren } from 'preact';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import type { EntityLabel } from '../../utils/model/clip';
import type { EntityFilter } from '../../utils/model/entity-filter';
import { type ChosenEntity, EntityList } from '../mention/entity-list';
import { ClipButton, type ClipButtonProps } from './clip-button';
import { ClipLine } from './clip-line';
import { clippedWhen } from './clipped-when';

/** The article the reader is looking at. */
export interface PageArticle {
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly officials: readonly EntityLabel[];
  readonly documents: readonly EntityLabel[];
  /** When it was first and last clipped, if it was. */
  readonly clip?: { readonly savedAt: string; readonly updatedAt: string };
}

export interface PageCardProps extends Pick<ClipButtonProps, 'busy' | 'onClip'> {
  readonly t: PopupTranslator;
  readonly article: PageArticle;
  /** True while its officials and documents are still being looked for. */
  readonly reading: boolean;
  /** Something the reader should know of this page, in words. */
  readonly problem?: string;
  readonly filters: readonly EntityFilter[];
  readonly onChoose: (chosen: ChosenEntity) => void;
  /** What else belongs to the clip. */
  readonly children?: ComponentChildren;
}

/** This page: what it is, who and what it names, and whether it is clipped. */
export function PageCard({ t, article, reading, problem, filters, onChoose, busy, onClip, children }: PageCardProps) {
  const { title, outlet, publishedAt, officials, documents, clip } = article;
  return (
    <>
      <ClipLine language={t.language} outlet={outlet} publishedAt={publishedAt} />
      <p class="page-title" lang="vi">
        {title || t('page.untitled')}
      </p>
      <p class="page-actions">
        <ClipButton t={t} clipped={clip !== undefined} busy={busy} onClip={onClip} />
        <span class="clipped-when" role="status">
          {clip && clippedWhen(t, clip)}
        </span>
      </p>
      {children}
      {problem && <p class="page-problem">{problem}</p>}
      <EntityList t={t} kind="official" entities={officials} filters={filters} onChoose={onChoose} />
      <EntityList t={t} kind="document" entities={documents} filters={filters} onChoose={onChoose} />
      {officials.length + documents.length === 0 && (
        <p class="page-nothing">{reading ? t('page.loading') : t('page.nothing')}</p>
      )}
    </>
  );
}
