import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import { pictureChoiceOf } from '../../utils/model/picture';
import { savedPictures } from '../../utils/model/saved-pictures';
import { annotationSites } from '../../utils/store/annotations';
import type { CollectionDatabase } from '../../utils/store/database';
import { keepPictures } from '../../utils/store/pictures';
import { readSetting } from '../../utils/store/settings';
import { mayTouch, wrongSender } from './same-site';
import type { Workshop } from './workshop';

/** How many bytes of pictures the reader wants to be kept of an article; 0 at first, and where nobody can say. */
export async function pictureBytes(db: CollectionDatabase): Promise<number> {
  try {
    return pictureChoiceOf(await readSetting(db, 'pictures')) * 1_000_000;
  } catch {
    // The clip is saved: it is not called lost because of its pictures.
    return 0;
  }
}

/** Pictures of a clip: kept for the pages of its own site, and only while the reader wants them. */
export function pictureAnswers({ database }: Workshop): Pick<Handlers<ToBackground>, 'keepPictures'> {
  return {
    keepPictures: async ({ id, pictures }, sender) => {
      const sites = await annotationSites(database(), { clipId: id });
      if (!sites.every(({ url }) => mayTouch(url, sender))) return wrongSender;
      if ((await pictureBytes(database())) === 0) return { ok: true, value: 0 };
      return keepPictures(database(), id, savedPictures(pictures));
    },
  };
}
