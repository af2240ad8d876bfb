import { useEffect, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { TextDiff } from '../../../components/library/text-diff';
import { StoryList } from '../../../components/story/story-list';
import { compareTexts } from '../../../utils/anchor/compare-texts';
import { publishedDay } from '../../../utils/i18n/dates';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';
import type { DiffBlock } from '../../../utils/model/text-diff';
import type { CollectionDatabase } from '../../../utils/store/database';
import { readContent } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { sameStory } from '../../../utils/store/stories/read-stories';

export interface StoryProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  /** The clip that is read. */
  readonly clip: Pick<Clip, 'id' | 'outlet' | 'publishedAt'>;
  readonly text: string;
}

/** The other clips that tell the story that is read, each to be compared with it. */
export function Story({ t, db, clip, text }: StoryProps) {
  const { value: others = [] } = useWatched(() => observe(() => sameStory(db, clip.id)), [db, clip.id]);
  const [compared, setCompared] = useState<ClipId>();
  const [lines, setLines] = useState<readonly DiffBlock[]>();
  useEffect(() => setCompared(undefined), [clip.id]);
  useEffect(() => {
    let gone = false;
    setLines(undefined);
    if (compared)
      void readContent(db, compared).then((content) => {
        if (content && !gone) setLines(compareTexts(text, content.article.text));
      });
    return () => {
      gone = true;
    };
  }, [db, compared, text]);
  const nameOf = ({ outlet, publishedAt }: Pick<Clip, 'outlet' | 'publishedAt'>) =>
    [outlet, publishedAt && publishedDay(publishedAt, t.language)].filter(Boolean).join(', ');
  const other = others.find(({ id }) => id === compared);
  return (
    <StoryList t={t} others={others} compared={compared} onCompare={setCompared}>
      {lines && other && (
        <>
          <p class="compared-legend">
            <del>{t('story.only', { name: nameOf(clip) })}</del> <ins>{t('story.only', { name: nameOf(other) })}</ins>
          </p>
          <TextDiff t={t} blocks={lines} />
        </>
      )}
    </StoryList>
  );
}
