import { useMemo } from 'preact/hooks';
import { JobLine } from '../../../components/form/job-line';
import { useAskedOn } from '../../../components/hooks/use-asked-on';
import { useWatched } from '../../../components/hooks/use-watched';
import { faultText } from '../../../utils/i18n/fault-text';
import { derivedMessages } from '../../../utils/i18n/messages/derived';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import { send } from '../../../utils/messages/send';
import type { CollectionDatabase } from '../../../utils/store/database';
import { hasWaiting, holdJob, openJobs } from '../../../utils/store/jobs';
import { observe } from '../../../utils/store/observe';
import type { JobName } from '../../../utils/store/rows';

export interface JobsLineProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** What of the collection is being made anew, what stopped it, and the buttons that stop it and let it go on. */
export function JobsLine({ t: library, db }: JobsLineProps) {
  const t = useMemo(() => createTranslator(library.language, derivedMessages), [library.language]);
  const { value: jobs = [] } = useWatched(() => observe(() => openJobs(db)), [db]);
  const { value: isWaiting = false } = useWatched(() => observe(() => hasWaiting(db)), [db]);
  const { ask, fault } = useAskedOn(isWaiting || jobs.some(({ isHeld }) => !isHeld), () => send('tend', null));
  const hold = async (name: JobName, isHeld: boolean) => {
    await holdJob(db, name, isHeld);
    if (!isHeld) ask();
  };
  // What waits is done in a moment: it is spoken of only where something stopped it.
  const isStopped = isWaiting && fault !== undefined;
  if (jobs.length === 0 && !isStopped) return null;
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
      {isStopped && <p>{t('derived.waiting')}</p>}
      {fault && <p class="jobs-fault">{faultText(library, fault)}</p>}
    </div>
  );
}
