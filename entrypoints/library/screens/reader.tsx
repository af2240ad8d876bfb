import { ClipLine } from '../../../components/clip/clip-line';
import { useWatched } from '../../../components/hooks/use-watched';
import { SavedText } from '../../../components/library/saved-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { paintSaved } from '../paint-saved';
import { readSaved } from '../read-saved';

export interface ReaderProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly id: ClipId;
  readonly onBack: () => void;
}

/** The saved article with what was recognized and noted in it. */
export function Reader({ t, db, id, onBack }: ReaderProps) {
  const { value: saved } = useWatched(() => observe(() => readSaved(db, id)), [db, id]);
  if (!saved) return null;
  const { clip, content, annotations } = saved;
  const title = clip.title || t('library.untitled');
  return (
    <div class="reader">
      <p class="reader-bar">
        <button type="button" class="link reader-back" onClick={onBack}>
          ← {t('library.back')}
        </button>
        <a class="link" href={clip.url} target="_blank" rel="noopener noreferrer">
          {t('act.original')}
        </a>
        <button type="button" class="link" onClick={() => print()}>
          {t('act.print')}
        </button>
      </p>
      <ClipLine language={t.language} outlet={clip.outlet} publishedAt={clip.publishedAt} />
      <SavedText
        key={`${clip.contentHash} ${clip.updatedAt} ${annotations.length}`}
        title={title}
        html={content.html}
        text={content.article.text}
        onReady={(root) => paintSaved(root, content, annotations)}
      />
      {annotations.some(({ note }) => note !== '') && (
        <ul class="reader-notes">
          {annotations.map(({ id: key, note, selectors }) =>
            note === '' ? null : (
              <li key={key}>
                <q lang="vi">{selectors.quote.exact}</q> {note}
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  );
}
