import type { Result } from '../../utils/model/result';
import { type AskedOn, useAskedOn } from './use-asked-on';
import { useWatched, type Watchable } from './use-watched';

interface Job {
  readonly name: string;
  readonly isHeld?: boolean;
}

/** Where jobs can be watched and held. */
export interface JobsDoor<J extends Job> {
  readonly open: Watchable<readonly J[]>;
  /** Whether something waits for the worker, with or without a job. */
  readonly waiting: Watchable<boolean>;
  readonly hold: (name: J['name'], isHeld: boolean) => Promise<void>;
}

/** The jobs there are, and the worker that is kept at them. */
export interface Jobs<J extends Job> extends AskedOn {
  readonly jobs: readonly J[];
  readonly isWaiting: boolean;
  /** Holds a job, or lets it go on and asks the worker to. */
  readonly hold: (name: J['name'], isHeld: boolean) => Promise<void>;
}

/** Watches jobs, and keeps the worker at them by `tend` while one goes on or something waits; `door` is compared by identity. */
export function useJobs<J extends Job>(door: JobsDoor<J>, tend: () => Promise<Result<unknown>>): Jobs<J> {
  const { value: jobs = [] } = useWatched(() => door.open, [door]);
  const { value: isWaiting = false } = useWatched(() => door.waiting, [door]);
  const { ask, fault } = useAskedOn(isWaiting || jobs.some(({ isHeld }) => !isHeld), tend);
  const hold = async (name: J['name'], isHeld: boolean) => {
    await door.hold(name, isHeld);
    if (!isHeld) ask();
  };
  return { jobs, isWaiting, ask, fault, hold };
}
