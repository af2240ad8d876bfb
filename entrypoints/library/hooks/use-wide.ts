import { useEffect, useState } from 'preact/hooks';

/** Wider than this the panes stand beside each other, as the style sheet has it (`narrow.css`); below one over the other. */
const WIDE = '(min-width: 901px)';

/** Whether the panes have room beside each other, now and when the window is made narrower or turned. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const turned = () => setWide(media.matches);
    media.addEventListener('change', turned);
    // Between the drawing and this it may have been turned.
    turned();
    return () => media.removeEventListener('change', turned);
  }, []);
  return isWide;
}
