import { useEffect, useRef } from 'preact/hooks';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';

export interface ShowMoreProps {
  readonly t: PopupTranslator;
  readonly onMore: () => void;
}

/** Asks for the next piece of a list when it comes into sight, or is pressed. */
export function ShowMore({ t, onMore }: ShowMoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onMore(), {
      rootMargin: '400px',
    });
    if (button.current) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [onMore]);
  return (
    <button ref={button} type="button" class="link show-more" onClick={onMore}>
      {t('collection.more')}
    </button>
  );
}
