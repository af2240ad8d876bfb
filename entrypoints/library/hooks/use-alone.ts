import { useRef, useState } from 'preact/hooks';

/** One thing at a time. */
export interface Alone {
  readonly isBusy: boolean;
  /** Does a thing and answers as it does; while another is being done it is not begun, and the answer is false. */
  readonly alone: (work: () => Promise<boolean>) => Promise<boolean>;
}

/** Lets a second press do nothing until the first is answered; the ref hears of one before anything is drawn. */
export function useAlone(): Alone {
  const running = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const alone = async (work: () => Promise<boolean>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      return await work();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { isBusy, alone };
}
