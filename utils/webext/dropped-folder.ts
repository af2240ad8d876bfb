/** What TypeScript's list of the browsers' interfaces lacks: Chromium's. */
interface Dropped extends Partial<DataTransferItem> {
  getAsFileSystemHandle?(): Promise<{ readonly kind: 'file' | 'directory' } | null>;
}

/** Whether files or folders are dragged; which of both, a browser tells only when they are dropped. */
export const dragsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * The first folder among what was dropped, for reading; undefined if there is none. Call it before anything is awaited: the
 * browser forgets what was dropped.
 */
export async function droppedFolder({ dataTransfer }: DragEvent): Promise<unknown> {
  const items: readonly Dropped[] = Array.from(dataTransfer?.items ?? []);
  const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.()));
  return handles.find((handle) => handle?.kind === 'directory');
}
