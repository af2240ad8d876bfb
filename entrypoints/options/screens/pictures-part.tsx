import { pictureChoiceOf, pictureChoices } from '../../../utils/model/picture';
import { useSetting } from '../hooks/use-setting';
import type { PartProps } from './options';

/** Whether pictures are kept with the clip, and how much of them. */
export function PicturesPart({ t, db, onDone }: PartProps) {
  const { value, known, choose } = useSetting(db, 'pictures');
  const become = async (most: number) => {
    const fault = await choose(most);
    onDone(fault === undefined ? t('options.saved') : t('options.fault', { message: fault }));
  };
  return (
    <section id="pictures">
      <h2>{t('keptPictures.title')}</h2>
      <p class="what">{t('keptPictures.what')}</p>
      <fieldset>
        <legend>{t('keptPictures.choose')}</legend>
        {pictureChoices.map((most) => (
          <label class="choice" key={most}>
            <input
              type="radio"
              name="pictures"
              value={most}
              checked={known && pictureChoiceOf(value) === most}
              onChange={() => void become(most)}
            />
            {most === 0 ? t('keptPictures.none') : t('keptPictures.most', { count: most })}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
