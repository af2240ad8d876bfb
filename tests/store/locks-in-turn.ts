/** Web Locks as far as they are exclusive: who asks comes after all who asked for the same before. */
export function locksInTurn() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => unknown): Promise<unknown> => {
      const done = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  };
}
