import { useMemo } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { TextDiff } from '../../../components/library/text-diff';
import { diffTexts } from '../../../utils/anchor/diff-texts';
import { localTime } from '../../../utils/i18n/dates';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { Clip } from '../../../utils/model/clip';
import type { CollectionDatabase } from '../../../utils/store/database';
import { readContent } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { type VersionLabel, versionsOf, versionText } from '../../../utils/store/versions';
import type { Address } from '../hooks/use-address';

export interface VersionsProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly clip: Clip;
  readonly address: Address;
}

const NONE: readonly VersionLabel[] = [];

/** Two texts of one clip compared: `?old=HASH&new=HASH`; without them the newest two. */
export function Versions({ t, db, clip, address: { query, go } }: VersionsProps) {
  const { id, contentHash, updatedAt } = clip;
  const { value: older = NONE } = useWatched(() => observe(() => versionsOf(db, id)), [db, id]);
  const all = [{ contentHash, clippedAt: updatedAt }, ...older.filter((one) => one.contentHash !== contentHash)];
  const chosen = (name: string, otherwise: VersionLabel | undefined) =>
    all.find((one) => one.contentHash === query.get(name)) ?? otherwise;
  const [then, now] = [chosen('old', all[1]), chosen('new', all[0])];
  const textOf = async (hash: string | undefined) =>
    hash === undefined
      ? undefined
      : hash === contentHash
        ? (await readContent(db, id))?.article.text
        : await versionText(db, id, hash);
  const { value: texts } = useWatched(
    () => observe(async () => [await textOf(then?.contentHash), await textOf(now?.contentHash)] as const),
    [db, id, then?.contentHash, now?.contentHash],
  );
  const blocks = useMemo(
    () => (texts?.[0] !== undefined && texts[1] !== undefined ? diffTexts(texts[0], texts[1]) : []),
    [texts],
  );
  const to = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const picker = (name: 'old' | 'new', label: string, value: VersionLabel | undefined) => (
    <label class="order">
      <span class="order-name">{label}</span>
      <select value={value?.contentHash} onChange={(event) => go(to({ [name]: event.currentTarget.value }), 'replace')}>
        {all.map((one) => {
          const time = localTime(one.clippedAt, t.language);
          return (
            <option key={one.contentHash} value={one.contentHash}>
              {one.contentHash === contentHash ? t('versions.now', { time }) : time}
            </option>
          );
        })}
      </select>
    </label>
  );
  return (
    <div class="reader">
      <p class="reader-bar">
        <a class="link" href={`?${to({ old: undefined, new: undefined })}`}>
          ← {t('versions.back')}
        </a>
      </p>
      <h2 class="saved-title" lang="vi">
        {clip.title || t('library.untitled')}
      </h2>
      <h3 class="reader-heading">{t('versions.heading')}</h3>
      <p class="versions-choice">
        {picker('old', t('versions.from'), then)}
        {picker('new', t('versions.to'), now)}
      </p>
      {texts && !blocks.some(({ kind }) => kind === 'changed') && <p class="choose">{t('versions.equal')}</p>}
      <TextDiff key={`${then?.contentHash} ${now?.contentHash}`} t={t} blocks={blocks} />
    </div>
  );
}
