import type { OrderTranslator } from '../../utils/i18n/messages/order';
import type { PicturesKept } from '../../utils/model/picture';

export interface PicturesLineProps extends PicturesKept {
  readonly t: OrderTranslator;
}

function wordsOf({ t, kept, links, fault }: PicturesLineProps): string {
  if (fault === 'storage-full') return t('keptPictures.full');
  if (fault !== undefined) return t('keptPictures.fault', { code: fault });
  const said = [
    ...(kept > 0 ? [t('keptPictures.kept', { count: kept })] : []),
    ...(links > 0 ? [t('keptPictures.links', { count: links })] : []),
  ];
  return said.join(' ');
}

/** What was kept of the pictures of an article that was just clipped. */
export function PicturesLine(props: PicturesLineProps) {
  return (
    <p class="clip-pictures" role="status">
      {wordsOf(props)}
    </p>
  );
}
