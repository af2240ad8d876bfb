import { LIST_ENDING } from './parts-list';
import type { BackupPlace } from './place';
import { BackupRefusal } from './refusal';

const refuse = async (): Promise<never> => {
  throw new BackupRefusal('no-folder', 'no folder was picked in this browser');
};

/**
 * The folder where none is known: the choice came from another machine, or the browser lost the folder. Nothing goes there and
 * nothing lies there; a backup that should go there is in the journal as one that did not come about.
 */
export const noFolder: BackupPlace = {
  kind: 'folder',
  fileNameOf: (name) => `${name}${LIST_ENDING}`,
  ready: refuse,
  write: refuse,
  read: refuse,
  remove: async () => undefined,
  tidy: async () => undefined,
};
