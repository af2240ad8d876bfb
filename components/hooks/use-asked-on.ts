import { useState } from 'preact/hooks';
import type { Fault, Result } from '../../utils/model/result';
import { useRepeated } from './use-repeated';

/** A worker that is asked nothing dies after 30 s. */
const ASK_AGAIN = 15_000;

export interface AskedOn {
  readonly ask: () => void;
  /** What it answered the last time, while it is wanted. */
  readonly fault?: Fault | undefined;
}

/** Keeps a worker at something for as long as it is wanted, and tells what stopped it. */
export function useAskedOn(isWanted: boolean, send: () => Promise<Result<unknown>>): AskedOn {
  const [fault, setFault] = useState<Fault>();
  const work = async () => {
    const answer = await send();
    setFault(answer.ok ? undefined : answer.error);
  };
  const ask = () => void work();
  useRepeated(isWanted, ASK_AGAIN, ask);
  return { ask, fault: isWanted ? fault : undefined };
}
