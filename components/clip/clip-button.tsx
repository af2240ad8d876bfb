import type { ClippingTranslator } from '../../utils/i18n/messages/clipping';

export interface ClipButtonProps {
  readonly t: ClippingTranslator;
  readonly clipped: boolean;
  readonly busy: boolean;
  readonly onClip: () => void;
}

/** Clips the page; once it is clipped, more quietly, clips it again. A busy button stays reachable and does nothing. */
export function ClipButton({ t, clipped, busy, onClip }: ClipButtonProps) {
  const words = busy ? 'page.clipping' : clipped ? 'page.again' : 'page.clip';
  return (
    <button
      type="button"
      class={clipped ? 'button button-quiet' : 'button'}
      aria-disabled={busy}
      onClick={busy ? undefined : onClip}
    >
      {t(words)}
    </button>
  );
}
