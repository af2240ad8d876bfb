import type { ComponentChildren } from 'preact';
import { DecidedList } from '../../../components/dossier/decided-list';
import { DossierHead } from '../../../components/dossier/dossier-head';
import { SourceList, type SourceListProps } from '../../../components/dossier/source-list';
import { SpellingList, type SpellingListProps } from '../../../components/dossier/spelling-list';
import { Waiting } from '../../../components/notice/waiting';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { idsNaming } from '../../../utils/store/list-clips';
import { useLastName } from '../hooks/use-last-name';
import { useTitle } from '../hooks/use-title';
import { ExportMenu } from './export-menu';
import { IdentityActs, type IdentityActsProps } from './identity-acts';

export interface DossierFrameProps extends Omit<IdentityActsProps, 'sources' | 'isGone'> {
  /** What was found until now, in how many of the articles. */
  readonly gathered: {
    readonly dossier: (Pick<SourceListProps, 'sources'> & Pick<SpellingListProps, 'spellings'>) | undefined;
    readonly done: number;
    readonly total: number | undefined;
  };
  readonly remark?: string;
  /** What articles call it. */
  readonly printed?: string | undefined;
  /** What the library itself says. */
  readonly shell: LibraryTranslator;
  /** Who and what stands beside. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

const idsOf = async (db: CollectionDatabase, entity: DossierFrameProps['entity']) =>
  [...((await idsNaming(db, [entity])) ?? [])].sort();

/** What the pages of an official and of a document share: the head with its acts, and what stands at the side. */
export function DossierFrame(props: DossierFrameProps) {
  const { t, entity, identity, remark, printed, beside, children } = props;
  const { dossier, done, total } = props.gathered;
  const name = useLastName(props.db, entity) || (total === 0 ? t('dossier.nameless') : '');
  useTitle(name);
  const decided = <DecidedList t={t} decided={identity.decided} onUndo={(id) => void identity.takeBack(id)} />;
  return (
    <main class="dossier" data-done={total !== undefined && done >= total}>
      <DossierHead
        t={t}
        kind={entity.kind}
        name={name}
        {...(printed !== undefined && { printed })}
        done={done}
        total={total}
        note={identity.own?.note ?? ''}
        {...(remark === undefined ? {} : { remark })}
      >
        <IdentityActs
          t={t}
          db={props.db}
          address={props.address}
          entity={entity}
          sources={dossier?.sources ?? []}
          isGone={total === 0}
          identity={identity}
        >
          {total !== undefined && total > 0 && (
            <ExportMenu
              t={props.shell}
              db={props.db}
              scope={{ ids: () => idsOf(props.db, entity), about: entity.key, subject: entity.name || entity.key }}
            />
          )}
        </IdentityActs>
      </DossierHead>
      {total === 0 && (
        <>
          <p class="empty">{t('dossier.gone')}</p>
          <p class="notice-actions">
            <a class="link" href={`?${entity.kind}s`}>
              {t(`entities.${entity.kind}`)}
            </a>
          </p>
          {decided}
        </>
      )}
      {total !== 0 && !dossier?.sources.length && <Waiting words={props.shell('library.opening')} />}
      {dossier && dossier.sources.length > 0 && (
        <div class="dossier-columns">
          <div class="dossier-main">{children}</div>
          <aside class="dossier-side">
            {decided}
            <SpellingList t={t} spellings={dossier.spellings} />
            {beside}
            <SourceList t={t} sources={dossier.sources} kind={entity.kind} entity={entity.key} />
          </aside>
        </div>
      )}
    </main>
  );
}
