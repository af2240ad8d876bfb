import { useMemo } from 'preact/hooks';
import { JobLine } from '../../../components/form/job-line';
import { useRepeated } from '../../../components/hooks/use-repeated';
import { useWatched } from '../../../components/hooks/use-watched';
import { derivedMessages } from '../../../utils/i18n/messages/derived';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import { send } from '../../../utils/messages/send';
import type { CollectionDatabase } from '../../../utils/store/database';
import { holdJob, openJobs } from '../../../utils/store/jobs';
import { observe } from '../../../utils/store/observe';
import type { JobName } from '../../../utils/store/rows';

export interface JobsLineProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** A worker that is asked nothing dies after 30 s. */
const ASK_AGAIN = 15_000;

const tend = () => void send('tend', null);

/** What of the collection is being made anew, has it made on, and lets it be stopped. */
export function JobsLine({ t: library, db }: JobsLineProps) {
  const t = useMemo(() => createTranslator(library.language, derivedMessages), [library.language]);
  const { value: jobs = [] } = useWatched(() => observe(() => openJobs(db)), [db]);
  useRepeated(
    jobs.some(({ isHeld }) => !isHeld),
    ASK_AGAIN,
    tend,
  );
  if (jobs.length === 0) return null;
  const hold = async (name: JobName, isHeld: boolean) => {
    await holdJob(db, name, isHeld);
    if (!isHeld) tend();
  };
  return (
    <div class="jobs" role="status">
      {jobs.map(({ name, done, total, isHeld = false }) => {
        const what = t(`derived.${name}`);
        const act = t(isHeld ? 'derived.goOn' : 'derived.stop');
        return (
          <JobLine
            key={name}
            words={t(isHeld ? 'derived.lineHeld' : 'derived.line', { what, done, count: total })}
            done={done}
            total={total}
            act={act}
            label={t('derived.of', { act, what })}
            onAct={() => void hold(name, !isHeld)}
          />
        );
      })}
      {jobs.some(({ name }) => name === 'index' || name === 'facets') && <p>{t('derived.misses')}</p>}
    </div>
  );
}
