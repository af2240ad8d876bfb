import { JobLine } from '../../../components/form/job-line';
import { useRepeated } from '../../../components/hooks/use-repeated';
import { useWatched } from '../../../components/hooks/use-watched';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { send } from '../../../utils/messages/send';
import type { CollectionDatabase } from '../../../utils/store/database';
import { holdJob, openJobs } from '../../../utils/store/jobs';
import { observe } from '../../../utils/store/observe';

export interface JobsLineProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** A worker that is asked nothing dies after 30 s. */
const ASK_AGAIN = 15_000;

const tend = () => void send('tend', null);

/** What of the collection is being made anew, has it made on, and lets it be stopped. */
export function JobsLine({ t, db }: JobsLineProps) {
  const { value: jobs = [] } = useWatched(() => observe(() => openJobs(db)), [db]);
  useRepeated(
    jobs.some(({ isHeld }) => !isHeld),
    ASK_AGAIN,
    tend,
  );
  // They run one after the other: the one that is furthest behind says how long it takes.
  const [job] = [...jobs].sort((a, b) => a.done - b.done);
  if (!job) return null;
  const { name, done, total, isHeld = false } = job;
  const act = t(isHeld ? 'jobs.goOn' : 'jobs.stop');
  const hold = async () => {
    await holdJob(db, name, !isHeld);
    if (isHeld) tend();
  };
  return (
    <p class="jobs" role="status">
      <JobLine
        words={t(isHeld ? 'jobs.held' : 'library.deriving', { done, count: total })}
        done={done}
        total={total}
        act={act}
        label={act}
        onAct={() => void hold()}
      />
    </p>
  );
}
