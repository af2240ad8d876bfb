import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MergeForm } from '../../../components/dossier/merge-form';
import { NameForm } from '../../../components/dossier/name-form';
import { dossierAddress } from '../../../components/dossier/neighbour-list';
import { SplitForm } from '../../../components/dossier/split-form';
import { useFocusBack } from '../../../components/hooks/use-focus-back';
import { useWatched } from '../../../components/hooks/use-watched';
import type { Source } from '../../../utils/browse/dossier/reading';
import type { DossierTranslator } from '../../../utils/i18n/messages/dossier';
import type { EntityKey } from '../../../utils/model/ids';
import type { MentionKind } from '../../../utils/model/mention';
import type { CollectionDatabase } from '../../../utils/store/database';
import { listNames } from '../../../utils/store/list-names';
import { observe } from '../../../utils/store/observe';
import type { Address } from '../hooks/use-address';
import type { Identity } from '../hooks/use-identity';

export interface IdentityActsProps {
  readonly t: DossierTranslator;
  readonly db: CollectionDatabase;
  readonly address: Address;
  readonly entity: { readonly kind: MentionKind; readonly key: EntityKey; readonly name: string };
  readonly sources: readonly Source[];
  /** No article names it any longer: there is nothing to merge and to split, and a name only where it was given one. */
  readonly isGone: boolean;
  readonly identity: Identity;
  /** What else can be done with the page. */
  readonly children?: ComponentChildren;
}

const OFFERED = 8;

type Act = 'name' | 'merge' | 'split';

const acts: readonly Act[] = ['name', 'merge', 'split'];

/** Renames, notes, merges and splits: what a reader decides of who somebody is; begun anew with everybody. */
export function IdentityActs(props: IdentityActsProps) {
  return <ActsOfOne key={props.entity.key} {...props} />;
}

function ActsOfOne({ t, db, address, entity, sources, isGone, identity, children }: IdentityActsProps) {
  const [open, setOpen] = useState<Act>();
  const [letters, setLetters] = useState('');
  const { kind, key, name } = entity;
  const { value: page } = useWatched(
    () => observe(() => listNames(db, kind, { typed: letters, limit: OFFERED + 1 })),
    [db, kind, letters],
  );
  const offered = (page?.names ?? []).filter((other) => other.key !== key).slice(0, OFFERED);
  const possible = acts.filter((act) => !isGone || (act === 'name' && identity.own !== undefined));
  const buttons = useRef(new Map<Act, HTMLButtonElement>());
  const giveFocus = useFocusBack(identity.isBusy);
  const merge = async (as: EntityKey) => {
    const [first] = sources;
    const merged = first !== undefined && (await identity.merge(as, name, first.clip));
    if (merged) address.go(dossierAddress(kind, as));
    return merged;
  };
  /** What was refused stays open with what was typed and ticked, and has the focus where it was. */
  const closeOn = async (act: Act, save: () => Promise<boolean>) => {
    const had = document.activeElement;
    const isSaved = await save();
    if (isSaved) setOpen((now) => (now === act ? undefined : now));
    giveFocus(isSaved ? buttons.current.get(act) : had instanceof HTMLElement ? had : undefined);
  };
  return (
    <div class="identity">
      <div class="identity-bar">
        {possible.map((act) => (
          <button
            key={act}
            type="button"
            class="act-button"
            ref={(button) => {
              if (button) buttons.current.set(act, button);
            }}
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? undefined : act)}
          >
            {t(`act.open.${act}`)}
          </button>
        ))}
        {children}
      </div>
      {open && (
        <fieldset class="act-form" disabled={identity.isBusy}>
          {open === 'name' && (
            <NameForm
              key={`${identity.own?.updatedAt}`}
              t={t}
              name={identity.own?.name ?? ''}
              note={identity.own?.note ?? ''}
              onSave={(own, note) => void closeOn('name', () => identity.rename(own, note))}
            />
          )}
          {open === 'merge' && (
            <MergeForm
              t={t}
              offered={offered}
              onType={setLetters}
              onMerge={(other) => void closeOn('merge', () => merge(other.key as EntityKey))}
            />
          )}
          {open === 'split' && (
            <SplitForm
              t={t}
              sources={sources}
              onSplit={(clips) => void closeOn('split', () => identity.split(clips, name))}
            />
          )}
        </fieldset>
      )}
      <p class="identity-done" role="status">
        {identity.done?.words(t)}{' '}
        {identity.done?.undo && (
          <button type="button" class="link" onClick={identity.done.undo}>
            {t('decided.undo')}
          </button>
        )}
      </p>
    </div>
  );
}
