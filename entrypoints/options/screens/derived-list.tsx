import { useMemo } from 'preact/hooks';
import { JobLine } from '../../../components/form/job-line';
import { useJobs } from '../../../components/hooks/use-jobs';
import { faultText } from '../../../utils/i18n/fault-text';
import { derivedMessages } from '../../../utils/i18n/messages/derived';
import { createTranslator } from '../../../utils/i18n/translator';
import { send } from '../../../utils/messages/send';
import { derivedNames, dropDerived } from '../../../utils/store/drop-derived';
import type { JobName } from '../../../utils/store/rows';
import { watchJobs } from '../../../utils/store/watch-jobs';
import type { PartProps } from './options';

/** What is made of the clips: each can be dropped and made anew, stopped meanwhile and gone on with. */
export function DerivedList({ t: options, db, onDone, isEmpty }: PartProps & { readonly isEmpty: boolean }) {
  const t = useMemo(() => createTranslator(options.language, derivedMessages), [options.language]);
  const door = useMemo(() => watchJobs(db), [db]);
  const { jobs, isWaiting, ask, fault, hold } = useJobs(door, () => send('tend', null));
  const start = async (name: JobName) => {
    const dropped = await dropDerived(db, name);
    ask();
    onDone(dropped.ok ? t('derived.started', { what: t(`derived.${name}`) }) : options('options.fault', dropped.error));
  };
  return (
    <div>
      <h3 id="derived">{t('derived.title')}</h3>
      <p class="what">{t('derived.what')}</p>
      <p role="status">
        {fault && isWaiting && `${t('derived.waiting')} `}
        {fault && faultText(options, fault)}
      </p>
      <ul class="derived">
        {derivedNames.map((name) => {
          const job = jobs.find((one) => one.name === name);
          const what = t(`derived.${name}`);
          const of = (act: string) => t('derived.of', { act, what });
          const act = t(job ? (job.isHeld ? 'derived.goOn' : 'derived.stop') : 'derived.start');
          return (
            <li key={name} class="derived-row">
              <span>{what}</span>
              {job ? (
                <JobLine
                  words={t(job.isHeld ? 'derived.held' : 'derived.busy', { done: job.done, count: job.total })}
                  done={job.done}
                  total={job.total}
                  act={act}
                  label={of(act)}
                  onAct={() => void hold(name, !job.isHeld)}
                />
              ) : (
                <button
                  type="button"
                  class="link"
                  aria-label={of(act)}
                  disabled={isEmpty}
                  onClick={() => void start(name)}
                >
                  {act}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
