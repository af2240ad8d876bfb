import { CollisionList } from '../../../components/dossier/collision-list';
import { ConcordanceView } from '../../../components/dossier/concordance-view';
import { FactTable } from '../../../components/dossier/fact-table';
import { NeighbourList } from '../../../components/dossier/neighbour-list';
import { TimeSection } from '../../../components/dossier/time-section';
import { useWatched } from '../../../components/hooks/use-watched';
import { collisionPrefix } from '../../../utils/browse/dossier/collisions';
import { gatherDocument } from '../../../utils/browse/dossier/document-dossier';
import type { EntityKey } from '../../../utils/model/ids';
import { documentsBegun, labelsOf } from '../../../utils/store/list-names';
import { observe } from '../../../utils/store/observe';
import { useDossierWords } from '../hooks/use-dossier-words';
import { useGathered } from '../hooks/use-gathered';
import { useIdentity } from '../hooks/use-identity';
import { useNeighbours } from '../hooks/use-neighbours';
import type { ScreenProps } from '../routes';
import { DossierFrame } from './dossier-frame';

const MOST_BESIDE = 15;

/** Everything the collection says of one document, read and inferred kept apart. */
export function Document({ t: shell, db, address }: ScreenProps) {
  const t = useDossierWords(shell.language);
  const key = (address.query.get('document') ?? '') as EntityKey;
  const { dossier, done, total } = useGathered(db, { kind: 'document', key }, () => gatherDocument(key));
  const { officials, documents, labels } = useNeighbours(db, dossier?.beside ?? [], MOST_BESIDE);
  const { value: known } = useWatched(
    () =>
      observe(async () => {
        const prefix = collisionPrefix(key);
        const others = prefix === undefined ? [] : await documentsBegun(db, prefix, key);
        return { label: (await labelsOf(db, [{ kind: 'document', key }])).get(key) ?? '', others };
      }),
    [db, key],
  );
  const identity = useIdentity(db, key);
  const name = known?.label ?? '';
  return (
    <DossierFrame
      t={t}
      shell={shell}
      db={db}
      address={address}
      entity={{ kind: 'document', key, name }}
      gathered={{ dossier, done, total }}
      identity={identity}
      {...(dossier?.isDraft ? { remark: t('paper.draft') } : {})}
      beside={
        <>
          <NeighbourList t={t} name={t('beside.cited')} neighbours={documents} labels={labels} />
          <NeighbourList t={t} name={t('beside.people')} neighbours={officials} labels={labels} />
        </>
      }
    >
      {dossier && (
        <>
          <FactTable t={t} kind={dossier.kind} facts={dossier.facts} />
          <CollisionList t={t} others={known?.others ?? []} />
          <TimeSection t={t} days={dossier.sources} name={name} />
          <ConcordanceView t={t} heading={t('paper.concordance')} lines={dossier.lines} kind="document" />
        </>
      )}
    </DossierFrame>
  );
}
