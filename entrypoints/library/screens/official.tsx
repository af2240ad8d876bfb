import { useMemo } from 'preact/hooks';
import { ConcordanceView } from '../../../components/dossier/concordance-view';
import { ContradictionList } from '../../../components/dossier/contradiction-list';
import { NeighbourList } from '../../../components/dossier/neighbour-list';
import { TenureList } from '../../../components/dossier/tenure-list';
import { TimeSection } from '../../../components/dossier/time-section';
import { claimsOf } from '../../../utils/browse/dossier/claim';
import { gatherOfficial } from '../../../utils/browse/dossier/official-dossier';
import { readingOf } from '../../../utils/browse/dossier/reading';
import { claimsFor, type Tenure } from '../../../utils/browse/dossier/tenure';
import { officeKnowledge } from '../../../utils/browse/office-knowledge';
import type { EntityKey } from '../../../utils/model/ids';
import { readClips } from '../../../utils/store/read-clips';
import { useDossierWords } from '../hooks/use-dossier-words';
import { useGathered } from '../hooks/use-gathered';
import { useIdentity } from '../hooks/use-identity';
import { useNeighbours } from '../hooks/use-neighbours';
import type { ScreenProps } from '../routes';
import { DossierFrame } from './dossier-frame';

const MOST_BESIDE = 15;
const MOST_SENTENCES = 60;

/** Everything the collection says of one official, each statement with the sentence it comes from. */
export function Official({ t: shell, db, address }: ScreenProps) {
  const t = useDossierWords(shell.language);
  const key = (address.query.get('official') ?? '') as EntityKey;
  const { dossier, done, total } = useGathered(db, { kind: 'official', key }, () =>
    gatherOfficial(key, officeKnowledge),
  );
  const { officials, documents, labels } = useNeighbours(db, dossier?.beside ?? [], MOST_BESIDE);
  const identity = useIdentity(db, key);
  const name = identity.own?.name ?? dossier?.name ?? '';
  const sentences = useMemo(
    () => async (tenure: Tenure) => {
      const ids = tenure.sources.slice(-MOST_SENTENCES).map(({ clip }) => clip);
      const claims = [];
      for await (const { clip, content } of readClips(db, ids))
        claims.push(...claimsFor(tenure, claimsOf(readingOf(clip, content), key)));
      return claims;
    },
    [db, key],
  );
  return (
    <DossierFrame
      t={t}
      shell={shell}
      db={db}
      address={address}
      entity={{ kind: 'official', key, name }}
      printed={identity.own?.name === undefined ? undefined : dossier?.name}
      gathered={{ dossier, done, total }}
      identity={identity}
      beside={
        <>
          <NeighbourList t={t} name={t('beside.people')} neighbours={officials} labels={labels} />
          <NeighbourList t={t} name={t('beside.papers')} neighbours={documents} labels={labels} />
        </>
      }
    >
      {dossier && (
        <>
          <ContradictionList t={t} contradictions={dossier.contradictions} />
          <TenureList t={t} name={name} tenures={dossier.tenures} onSentences={sentences} />
          <TimeSection t={t} days={dossier.sources} name={name} />
          <ConcordanceView t={t} heading={t('official.sentences')} lines={dossier.lines} kind="official" />
        </>
      )}
    </DossierFrame>
  );
}
