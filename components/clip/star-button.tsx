import type { starMessages } from '../../utils/i18n/messages/clipping';
import type { Translator } from '../../utils/i18n/translator';

export interface StarButtonProps {
  readonly t: Translator<typeof starMessages>;
  readonly isStarred: boolean;
  readonly onStar: (isStarred: boolean) => void;
}

/** Stars a clip, or takes the star back; that it is pressed says it to those who do not see the star. */
export function StarButton({ t, isStarred, onStar }: StarButtonProps) {
  return (
    <button type="button" class="link" aria-pressed={isStarred} onClick={() => onStar(!isStarred)}>
      <span aria-hidden="true">{isStarred ? '★' : '☆'}</span> {t('clip.star')}
    </button>
  );
}
