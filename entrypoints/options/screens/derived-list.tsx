import { useMemo } from 'preact/hooks';
import { JobLine } from '../../../components/form/job-line';
import { useRepeated } from '../../../components/hooks/use-repeated';
import { useWatched } from '../../../components/hooks/use-watched';
import { derivedMessages } from '../../../utils/i18n/messages/derived';
import { createTranslator } from '../../../utils/i18n/translator';
import { send } from '../../../utils/messages/send';
import { derivedNames, dropDerived } from '../../../utils/store/drop-derived';
import { holdJob, openJobs } from '../../../utils/store/jobs';
import { observe } from '../../../utils/store/observe';
import type { JobName } from '../../../utils/store/rows';
import type { PartProps } from './options';

/** A worker that is asked nothing dies after 30 s. */
const ASK_AGAIN = 15_000;

const tend = () => void send('tend', null);

/** What is made of the clips: each can be dropped and made anew, stopped meanwhile and gone on with. */
export function DerivedList({ t: options, db, onDone, isEmpty }: PartProps & { readonly isEmpty: boolean }) {
  const t = useMemo(() => createTranslator(options.language, derivedMessages), [options.language]);
  const { value: jobs = [] } = useWatched(() => observe(() => openJobs(db)), [db]);
  useRepeated(
    jobs.some(({ isHeld }) => !isHeld),
    ASK_AGAIN,
    tend,
  );
  const start = async (name: JobName) => {
    const dropped = await dropDerived(db, name);
    tend();
    onDone(dropped.ok ? t('derived.started', { what: t(`derived.${name}`) }) : options('options.fault', dropped.error));
  };
  const hold = async (name: JobName, isHeld: boolean) => {
    await holdJob(db, name, isHeld);
    if (!isHeld) tend();
  };
  return (
    <div>
      <h3 id="derived">{t('derived.title')}</h3>
      <p class="what">{t('derived.what')}</p>
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
