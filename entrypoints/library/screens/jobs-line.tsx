import { useMemo } from 'preact/hooks';
import { JobLine } from '../../../components/form/job-line';
import { useJobs } from '../../../components/hooks/use-jobs';
import { faultText } from '../../../utils/i18n/fault-text';
import { derivedMessages } from '../../../utils/i18n/messages/derived';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import { send } from '../../../utils/messages/send';
import type { CollectionDatabase } from '../../../utils/store/database';
import { watchJobs } from '../../../utils/store/watch-jobs';

export interface JobsLineProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** What of the collection is being made anew, what stopped it, and the buttons that stop it and let it go on. */
export function JobsLine({ t: library, db }: JobsLineProps) {
  const t = useMemo(() => createTranslator(library.language, derivedMessages), [library.language]);
  const door = useMemo(() => watchJobs(db), [db]);
  const { jobs, isWaiting, fault, hold } = useJobs(door, () => send('tend', null));
  // What waits is done in a moment: it is spoken of only where something stopped it, and no job has a line of its own.
  const isStopped = isWaiting && fault !== undefined && !jobs.some(({ name }) => name === 'recognition');
  if (jobs.length === 0 && !isStopped) return null;
  return (
    <div class="jobs" role="status">
      {jobs.map(({ name, done, total, isHeld = false, isUpdate = false }) => {
        const what = t(`derived.${name}`);
        const act = t(isHeld ? 'derived.goOn' : 'derived.stop');
        const key = isUpdate ? 'derived.update' : 'derived.line';
        return (
          <JobLine
            key={name}
            words={t(isHeld ? `${key}Held` : key, { what, done, count: total })}
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
