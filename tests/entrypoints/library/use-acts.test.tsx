// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Kept } from '../../../entrypoints/library/hooks/kept-here';
import { type Acts, useActs } from '../../../entrypoints/library/hooks/use-acts';
import { useDeeds } from '../../../entrypoints/library/hooks/use-deeds';
import { type Folders, useFolders } from '../../../entrypoints/library/hooks/use-folders';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { failAtWrite } from '../../store/fail-at-write';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const [vi_, en] = [createTranslator('vi', libraryMessages), createTranslator('en', libraryMessages)];

interface Seen {
  acts?: Acts;
  folders?: Folders;
}

/** The shell, which remembers deeds. */
function Shell(props: ScreenProps) {
  const deeds = useDeeds();
  return (
    <Kept.Provider value={{ places: new Map(), deeds }}>
      <Screen {...props} />
    </Kept.Provider>
  );
}

interface ScreenProps {
  readonly db: CollectionDatabase;
  readonly seen: Seen;
}

function Screen({ db, seen }: ScreenProps) {
  seen.acts = useActs(db);
  seen.folders = useFolders(db, seen.acts.say);
  return null;
}

async function desk() {
  const db = emptyDatabase();
  const full = failAtWrite(db, new DOMException('full', 'QuotaExceededError'));
  const saved = await saveClip(db, readClip(), minute(0));
  if (!saved.ok) throw new Error(saved.error.message);
  const seen: Seen = {};
  render(<Shell db={db} seen={seen} />, document.createElement('div'));
  const { id } = saved.value;
  const row = () => db.clips.get(id);
  const said = (t = vi_) => {
    const { words, before, undo } = seen.acts?.done ?? {};
    return { words: words?.(t), before: before?.(t), isOffered: undo !== undefined };
  };
  return { db, id, seen, full, row, said };
}

describe('what is done to clips', () => {
  test.each<readonly [string, (acts: Acts, id: never) => void]>([
    ['a star', (acts, id) => acts.act('star', [id])],
    ['a tag', (acts, id) => acts.tag('đọc lại', [id])],
    ['a note', (acts, id) => acts.note(id, 'ghi chú', '')],
    ['a deletion', (acts, id) => acts.act('delete', [id])],
  ])('%s that cannot be taken back, the disk being full, is offered again, and then goes', async (_, does) => {
    const { id, seen, full, row, said } = await desk();
    const before = await row();
    does(seen.acts as Acts, id as never);
    await vi.waitFor(() => expect(said()).toMatchObject({ isOffered: true }));
    const { words } = said();
    full.left = 0;
    seen.acts?.undo();
    await vi.waitFor(() => expect(said().words).toContain('đã đầy'));
    expect(said()).toMatchObject({ before: words, isOffered: true });
    full.left = Number.POSITIVE_INFINITY;
    seen.acts?.undo();
    await vi.waitFor(() => expect(said()).toEqual({ words: vi_('done.undo'), isOffered: false }));
    expect((await row())?.tags ?? []).toEqual(before?.tags ?? []);
    expect((await row())?.marks ?? []).toEqual(before?.marks ?? []);
  });

  test('is said in the language that is spoken when it is read', async () => {
    const { id, seen, said } = await desk();
    seen.acts?.act('star', [id]);
    await vi.waitFor(() =>
      expect(said()).toMatchObject({ words: vi_('done.mark', { count: 1, mark: vi_('mark.star') }) }),
    );
    expect(said(en).words).toBe(en('done.mark', { count: 1, mark: en('mark.star') }));
  });

  test('a storage that cannot be read is told, and is no rejection that nobody hears', async () => {
    const { db, id, seen, said } = await desk();
    vi.spyOn(db.clips, 'bulkGet').mockRejectedValue(new DOMException('gone', 'UnknownError'));
    seen.acts?.act('star', [id]);
    await vi.waitFor(() => expect(said().words).toBeTruthy());
    expect(said().isOffered).toBe(false);
  });
});

test('a saved search whose removal cannot be taken back is offered again', async () => {
  const { db, seen, full, said } = await desk();
  seen.folders?.save({ typed: 'hội nghị', filters: [], order: 'saved' } as never, 'Hội nghị');
  await vi.waitFor(() => expect(seen.folders?.searches).toHaveLength(1));
  const [search] = seen.folders?.searches ?? [];
  seen.folders?.remove(search as never);
  const removed = vi_('folder.removed', { name: 'Hội nghị' });
  await vi.waitFor(() => expect(said().words).toBe(removed));
  full.left = 0;
  seen.acts?.undo();
  await vi.waitFor(() => expect(said()).toMatchObject({ before: removed, isOffered: true }));
  full.left = Number.POSITIVE_INFINITY;
  seen.acts?.undo();
  await vi.waitFor(async () => expect(await db.searches.count()).toBe(1));
});
