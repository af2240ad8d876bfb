import type { Result } from '../../utils/model/result';

/** What a drawing needs of the page's style to look the same elsewhere. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const;

/** An image is drawn so many times larger than on the page, so that it prints. */
const SCALE = 2;

/** The drawing as it stands on the page, without the page: its colours and fonts are written into it. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [own, copied] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  own?.forEach((element, i) => {
    const style = getComputedStyle(element);
    const target = copied?.[i];
    for (const name of PROPERTIES) target?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'tabindex']) target?.removeAttribute(name);
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

async function pngOf(svg: string, { width, height }: DOMRect): Promise<Blob> {
  const image = new Image();
  // Not a blob: address: the pages' policy lets images come from data: alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.round(width * SCALE), Math.round(height * SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no images');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Saves a drawing as SVG or PNG through a link of the page; needs no permission. Fault: `picture-failed`. */
export async function savePicture(
  drawing: SVGSVGElement,
  fileName: string,
  type: 'svg' | 'png',
): Promise<Result<null>> {
  try {
    const svg = standaloneSvg(drawing);
    const blob =
      type === 'svg'
        ? new Blob([svg], { type: 'image/svg+xml' })
        : await pngOf(svg, drawing.viewBox.baseVal as DOMRect);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName;
    link.click();
    // The browser has begun to read it by then; an address that is never taken back keeps the bytes.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: { code: 'picture-failed', message: String(error) } };
  }
}
