import { hueInks } from '../../../utils/highlight/hue-style';
import type { MentionKind } from '../../../utils/model/mention';
import { hues, leasts, type View, viewOf } from '../../../utils/model/view';
import { useSetting } from '../hooks/use-setting';
import type { PartProps } from './options';

const kinds = ['official', 'document'] as const satisfies readonly MentionKind[];

/** How a kind is painted in a view, as a style of a sample. */
function sampleStyle({ hues: chosen, hidden }: View, kind: MentionKind) {
  if (hidden.includes(kind)) return { background: 'none' };
  const { ground, line } = hueInks[chosen[kind]];
  return { background: ground, textDecoration: `underline ${kind === 'official' ? 'solid' : 'double'} ${line} 2px` };
}

/** Which kinds are highlighted, from which confidence on, and in which colours. */
export function ViewPart({ t, db, onDone }: PartProps) {
  const { value, known, change } = useSetting(db, 'view');
  const view = viewOf(value);
  const become = async (make: (stored: View) => Partial<View>) => {
    const fault = await change((stored) => ({ ...viewOf(stored), ...make(viewOf(stored)) }));
    onDone(fault === undefined ? t('options.saved') : t('options.fault', { message: fault }));
  };
  const show = (kind: MentionKind, isShown: boolean) =>
    void become(({ hidden }) => {
      const others = hidden.filter((one) => one !== kind);
      return { hidden: isShown ? others : [...others, kind] };
    });
  return (
    <section id="view">
      <h2>{t('view.title')}</h2>
      <p class="what">{t('view.what')}</p>
      <fieldset>
        <legend>{t('view.kinds')}</legend>
        {kinds.map((kind) => (
          <label class="choice" key={kind}>
            <input
              type="checkbox"
              name={kind}
              checked={!view.hidden.includes(kind)}
              onChange={({ currentTarget }) => show(kind, currentTarget.checked)}
            />
            {t(`view.${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('view.least')}</legend>
        {leasts.map((least) => (
          <label class="choice" key={least}>
            <input
              type="radio"
              name="least"
              checked={known && view.least === least}
              onChange={() => void become(() => ({ least }))}
            />
            {t(least === 0.5 ? 'view.least.50' : least === 0.8 ? 'view.least.80' : 'view.least.95')}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        {kinds.map((kind) => (
          <label class="field" key={kind}>
            {t(`view.colour.${kind}`)}
            <select
              class="box"
              name={`hue-${kind}`}
              value={view.hues[kind]}
              onChange={({ currentTarget }) => {
                const hue = hues.find((one) => one === currentTarget.value);
                if (hue) void become(({ hues }) => ({ hues: { ...hues, [kind]: hue } }));
              }}
            >
              {hues.map((hue) => (
                <option key={hue} value={hue}>
                  {t(`hue.${hue}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="sample" lang="vi" aria-label={t('view.sample')} role="img">
        <mark style={sampleStyle(view, 'official')}>Thượng tướng Trần Văn Mẫu, Thứ trưởng Bộ Quốc phòng</mark>, quán
        triệt <mark style={sampleStyle(view, 'document')}>Nghị quyết số 08-NQ/TW</mark>.
      </p>
    </section>
  );
}
