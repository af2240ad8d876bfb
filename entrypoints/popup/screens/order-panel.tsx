import { useEffect, useMemo, useState } from 'preact/hooks';
import { PicturesLine } from '../../../components/clip/pictures-line';
import { StarButton } from '../../../components/clip/star-button';
import { useWatched } from '../../../components/hooks/use-watched';
import { ClipNote } from '../../../components/library/clip-note';
import { TagEditor } from '../../../components/library/tag-editor';
import { faultText } from '../../../utils/i18n/fault-text';
import type { Language } from '../../../utils/i18n/language';
import { orderMessages } from '../../../utils/i18n/messages/order';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId } from '../../../utils/model/ids';
import type { PicturesKept } from '../../../utils/model/picture';
import type { Fault, Result } from '../../../utils/model/result';
import { clipNote, saveClipNote } from '../../../utils/store/clip-notes';
import type { CollectionDatabase } from '../../../utils/store/database';
import { draftOf, keepDraft } from '../../../utils/store/drafts';
import { observe } from '../../../utils/store/observe';
import { addTag, removeTag, setMark, tagsBegunBy } from '../../../utils/store/order-clips';

export interface OrderPanelProps {
  readonly language: Language;
  readonly db: CollectionDatabase;
  readonly id: ClipId;
  /** What was kept of the pictures, where the article was just clipped. */
  readonly pictures?: PicturesKept | undefined;
}

const OFFERED = 20;

/** Star, tags and note of the clip beneath the popup; what is being typed survives the popup's closing. */
export function OrderPanel({ language, db, id, pictures }: OrderPanelProps) {
  const t = useMemo(() => createTranslator(language, orderMessages), [language]);
  const [drafts, setDrafts] = useState<{ readonly tag: string; readonly note: string }>();
  const [letters, setLetters] = useState('');
  const [wrong, setWrong] = useState<Fault>();
  const [removed, setRemoved] = useState<string>();
  const { value } = useWatched(
    () => observe(async () => ({ clip: await db.clips.get(id), note: await clipNote(db, id) })),
    [db, id],
  );
  const { value: offered = [] } = useWatched(() => observe(() => tagsBegunBy(db, letters, OFFERED)), [db, letters]);
  useEffect(() => {
    void Promise.all([draftOf(db, `tag ${id}`), draftOf(db, `note ${id}`)]).then(([tag, note]) =>
      setDrafts({ tag, note }),
    );
  }, []);
  if (!value?.clip || !drafts) return null;
  const isGone = removed !== undefined && !value.clip.tags?.includes(removed);
  const tell = async (work: Promise<Result<unknown>>) => {
    const result = await work;
    setWrong(result.ok ? undefined : result.error);
    return result.ok;
  };
  const remove = async (tag: string) => {
    if (await tell(removeTag(db, [id], tag))) setRemoved(tag);
  };
  const putBack = async (tag: string) => {
    // What could not be put back is offered again.
    if (await tell(addTag(db, [id], tag))) setRemoved(undefined);
  };
  const keepNote = async (text: string, base: string) => {
    const isKept = await tell(saveClipNote(db, id, { text, base, now: new Date().toISOString() }));
    if (isKept) await keepDraft(db, `note ${id}`, '');
  };
  return (
    <div class="order">
      {pictures && <PicturesLine t={t} {...pictures} />}
      <TagEditor
        t={t}
        tags={value.clip.tags ?? []}
        offered={offered}
        draft={drafts.tag}
        onType={(typed) => {
          setLetters(typed);
          void keepDraft(db, `tag ${id}`, typed);
        }}
        onAdd={(tag) => void tell(addTag(db, [id], tag))}
        onRemove={(tag) => void remove(tag)}
      />
      <StarButton
        t={t}
        isStarred={value.clip.marks?.includes('star') ?? false}
        onStar={(on) => void tell(setMark(db, [id], { mark: 'star', on }))}
      />
      <ClipNote
        t={t}
        note={value.note}
        {...(drafts.note !== '' && { draft: drafts.note })}
        onDraft={(text) => void keepDraft(db, `note ${id}`, text)}
        onSave={(text, base) => void keepNote(text, base)}
      />
      <p class="order-done" role="status">
        {isGone && (
          <>
            {t('tag.removed', { tag: removed })}{' '}
            <button type="button" class="link" onClick={() => void putBack(removed)}>
              {t('tag.undo')}
            </button>
          </>
        )}
      </p>
      <p class="page-problem" role="alert">
        {wrong && faultText(t, wrong)}
      </p>
    </div>
  );
}
