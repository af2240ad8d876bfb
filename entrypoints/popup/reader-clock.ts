import type { ReaderClock } from '../../utils/browse/group';

/** Now, where the reader is. */
export const readerClock = (): ReaderClock => ({
  now: new Date().toISOString(),
  offset: new Date().getTimezoneOffset(),
});
