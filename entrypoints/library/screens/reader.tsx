import { useMemo, useRef, useState } from 'preact/hooks';
import { ClipLine } from '../../../components/clip/clip-line';
import { useWatched } from '../../../components/hooks/use-watched';
import { ClipNote } from '../../../components/library/clip-note';
import { HighlightList } from '../../../components/library/highlight-list';
import { NamedLinks } from '../../../components/library/named-links';
import { type Heading, headingsIn, Outline } from '../../../components/library/outline';
import { type Copied, ReaderBar } from '../../../components/library/reader-bar';
import { SavedText } from '../../../components/library/saved-text';
import { TagEditor } from '../../../components/library/tag-editor';
import { apaCitation, thesisCitation } from '../../../utils/export/cite/citation-styles';
import { articleItem } from '../../../utils/export/cite/csl-item';
import { findText } from '../../../utils/highlight/find-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { orderMessages } from '../../../utils/i18n/messages/order';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId } from '../../../utils/model/ids';
import type { PlacedNote } from '../../../utils/model/placed-note';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { tagsBegunBy } from '../../../utils/store/order-clips';
import { plainAddress } from '../../../utils/text/plain-address';
import { readingMinutes } from '../../../utils/text/reading-minutes';
import type { Acts } from '../hooks/use-acts';
import type { Address } from '../hooks/use-address';
import { useTitle } from '../hooks/use-title';
import { paintSaved } from '../paint-saved';
import { readSaved } from '../read-saved';
import { ExportMenu } from './export-menu';
import { Story } from './story';
import { Versions } from './versions';

export interface ReaderProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly id: ClipId;
  readonly address: Address;
  readonly acts: Acts;
  readonly onBack: () => void;
}

/** So many tags are offered while one is typed. */
const OFFERED = 20;

/** The saved article with what was recognized and noted in it. */
export function Reader({ t, db, id, address, acts, onBack }: ReaderProps) {
  const { value: saved } = useWatched(() => observe(() => readSaved(db, id)), [db, id]);
  const [headings, setHeadings] = useState<readonly Heading[]>([]);
  const [letters, setLetters] = useState('');
  const { value: offered = [] } = useWatched(() => observe(() => tagsBegunBy(db, letters, OFFERED)), [db, letters]);
  const own = useMemo(() => createTranslator(t.language, orderMessages), [t.language]);
  const root = useRef<HTMLElement | null>(null);
  useTitle(saved?.clip.title ?? '');
  if (saved === undefined) return null;
  if (saved === null || saved.clip.id !== id) return <p class="choose">{saved === null && t('library.gone')}</p>;
  if (address.query.has('old')) return <Versions t={t} db={db} clip={saved.clip} address={address} />;
  const { clip, content, notes, note, pictures, versions } = saved;
  const goTo = (placed: PlacedNote) => {
    if (!root.current || !('span' in placed)) return;
    const place = findText(root.current, content.article.text)(placed.span);
    place?.startNode.parentElement?.scrollIntoView({ block: 'center' });
  };
  const textOf = (what: Copied) => {
    if (what === 'original') return clip.url;
    if (what === 'here') return new URL(`?${new URLSearchParams({ clip: id })}`, location.href).href;
    const item = articleItem(content.article, { id, savedAt: clip.savedAt });
    return what === 'apa' ? apaCitation(item) : thesisCitation(item);
  };
  const copy = (what: Copied) =>
    navigator.clipboard.writeText(textOf(what)).then(
      () => acts.say({ words: (t) => t('copy.done') }),
      (fault) => acts.say({ words: (t) => t('copy.fault', { message: String(fault) }) }),
    );
  const compare = new URLSearchParams(address.query);
  compare.set('old', '');
  return (
    <div class="reader">
      <ReaderBar
        t={t}
        clip={clip}
        versions={versions}
        versionsLink={`?${compare}`}
        onBack={onBack}
        onAct={(act) => void acts.act(act, [id])}
        onCopy={(what) => void copy(what)}
      >
        <ExportMenu t={t} db={db} scope={{ ids: async () => [id], subject: clip.title || t('library.untitled') }} />
      </ReaderBar>
      <ClipLine language={t.language} outlet={clip.outlet} publishedAt={clip.publishedAt} url={clip.url}>
        <span>{t('row.minutes', { count: readingMinutes(content.article.text.length) })}</span>
      </ClipLine>
      <p class="reader-source">{plainAddress(clip.url)}</p>
      <div class="order reader-order">
        <TagEditor
          t={own}
          tags={clip.tags ?? []}
          offered={offered}
          onType={setLetters}
          onAdd={(tag) => acts.tag(tag, [id])}
          onRemove={(tag) => acts.untag(tag, [id])}
        />
        <ClipNote t={own} key={id} note={note} onSave={(text, base) => acts.note(id, text, base)} />
      </div>
      <NamedLinks t={t} key={`officials ${id}`} kind="official" entities={clip.officials} />
      <NamedLinks t={t} key={`documents ${id}`} kind="document" entities={clip.documents} />
      <Outline t={t} headings={headings} />
      <SavedText
        key={`${clip.contentHash} ${clip.recognizerVersion} ${pictures.length} ${notes.map(({ annotation }) => annotation.id + annotation.colour)}`}
        title={clip.title || t('library.untitled')}
        html={content.html}
        url={clip.url}
        picture={t('library.picture')}
        pictures={pictures}
        text={content.article.text}
        onReady={(element) => {
          root.current = element;
          setHeadings(headingsIn(element));
          return paintSaved(element, content, notes);
        }}
      />
      <HighlightList t={t} notes={notes} onGo={goTo} />
      <Story t={t} db={db} clip={clip} text={content.article.text} />
    </div>
  );
}
