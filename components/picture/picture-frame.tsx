import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { pictureFile } from './picture-file';
import { savePicture } from './save-picture';

export interface PictureFrameProps {
  readonly t: DossierTranslator;
  /** Names the file. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A picture with its ways out: as a drawing and as an image. */
export function PictureFrame({ t, name, children }: PictureFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const [fault, setFault] = useState<string>();
  // What is wider than its place begins with its middle, where most is.
  useLayoutEffect(() => {
    const view = frame.current?.querySelector('.picture-view');
    if (view) view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2;
  }, []);
  const save = async (type: 'svg' | 'png') => {
    const drawing = frame.current?.querySelector<SVGSVGElement>('svg[data-picture]');
    if (!drawing) return;
    const saved = await savePicture(drawing, pictureFile(name, type), type);
    setFault(saved.ok ? undefined : saved.error.message);
  };
  return (
    <figure class="picture" ref={frame}>
      <div class="picture-view">{children}</div>
      <figcaption class="picture-bar">
        {(['svg', 'png'] as const).map((type) => (
          <button key={type} type="button" class="link" onClick={() => void save(type)}>
            {t('picture.save', { type: type.toUpperCase() })}
          </button>
        ))}
        <span role="status">{fault !== undefined && t('picture.fault', { message: fault })}</span>
      </figcaption>
    </figure>
  );
}
