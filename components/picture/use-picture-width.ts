import { useLayoutEffect, useState } from 'preact/hooks';

/** Until the place of a picture is known, and the narrowest that is drawn; pixels. */
const FIRST = 720;
const LEAST = 300;

/** How wide the place of a drawing is, now and after every change: drawn just as wide, its words have the size of the others. */
export function usePictureWidth(): readonly [ref: (drawing: SVGSVGElement | null) => void, width: number] {
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  const [width, setWidth] = useState(FIRST);
  useLayoutEffect(() => {
    const place = drawing?.parentElement;
    if (!place) return;
    const measure = () => {
      // A place that is hidden is none.
      if (place.clientWidth > 0) setWidth(Math.max(LEAST, place.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [drawing]);
  return [setDrawing, width];
}
