/** Runs steps one after the other, whatever becomes of the one before. */
export function createTurns(): <T>(step: () => Promise<T>) => Promise<T> {
  const held = { last: Promise.resolve<unknown>(undefined) };
  return <T>(step: () => Promise<T>): Promise<T> => {
    const turn = held.last.then(step, step);
    held.last = turn.catch(() => undefined);
    return turn;
  };
}
