import { useWatched } from '../../../components/hooks/use-watched';
import { tellTabs } from '../../../utils/messages/tell-tabs';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { observe } from '../../../utils/store/observe';
import { changeSetting, readSetting, type SettingName } from '../../../utils/store/settings';

export interface Setting {
  readonly value: unknown;
  /** False for the moment until it is read, and where it cannot be. */
  readonly known: boolean;
  /** Stores it, and tells the pages that are open; answers what went wrong. */
  readonly choose: (value: unknown) => Promise<string | undefined>;
  /** The same of what `make` makes of what is stored now: it may not be read here yet, or be another page's. */
  readonly change: (make: (stored: unknown) => unknown) => Promise<string | undefined>;
}

/** A setting as it is now, here and in every other page. */
export function useSetting(db: CollectionDatabase, name: SettingName): Setting {
  const { value, error } = useWatched(() => observe(async () => ({ stored: await readSetting(db, name) })), [db, name]);
  const change: Setting['change'] = async (make) => {
    try {
      await changeSetting(db, name, make);
    } catch (reason) {
      return faultOf(reason).message;
    }
    await tellTabs();
    return undefined;
  };
  return {
    value: value?.stored,
    known: value !== undefined || error !== undefined,
    choose: (chosen) => change(() => chosen),
    change,
  };
}
