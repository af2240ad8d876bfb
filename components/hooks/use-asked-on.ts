import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault, Result } from '../../utils/model/result';

/** A worker that is asked nothing dies after 30 s. */
const ASK_AGAIN = 15_000;

/** By then most of what stops a worker has stopped it: a full disk, a collection that cannot be opened. */
const ASK_WHAT_CAME = 2_000;

export interface AskedOn {
  /** Asks anew: what stopped the worker before may be mended. */
  readonly ask: () => void;
  /** What stopped it since it was asked anew, while it is wanted. */
  readonly fault?: Fault | undefined;
}

/**
 * Keeps a worker at something for as long as it is wanted, and tells what stopped it. It answers what came of the asking
 * before: its first answer is of a time nobody here asked, and is not told.
 */
export function useAskedOn(isWanted: boolean, send: () => Promise<Result<unknown>>): AskedOn {
  const [fault, setFault] = useState<Fault>();
  const soon = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const askAgain = async () => {
    const answer = await send();
    setFault(answer.ok ? undefined : answer.error);
  };
  const ask = () => {
    clearTimeout(soon.current);
    setFault(undefined);
    void send();
    soon.current = setTimeout(() => void askAgain(), ASK_WHAT_CAME);
  };
  useEffect(() => {
    if (!isWanted) return;
    ask();
    const timer = setInterval(() => void askAgain(), ASK_AGAIN);
    return () => {
      clearInterval(timer);
      clearTimeout(soon.current);
    };
  }, [isWanted]);
  return { ask, fault: isWanted ? fault : undefined };
}
