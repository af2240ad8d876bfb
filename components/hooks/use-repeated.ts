import { useEffect } from 'preact/hooks';

/** Does something at once and again every so many milliseconds, for as long as it is wanted. */
export function useRepeated(isWanted: boolean, every: number, work: () => void): void {
  useEffect(() => {
    if (!isWanted) return;
    work();
    const timer = setInterval(work, every);
    return () => clearInterval(timer);
  }, [isWanted, every]);
}
