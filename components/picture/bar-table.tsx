import type { TimeBar } from '../../utils/browse/months';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { writtenMonth } from '../../utils/text/written-month';

/** A timeline as a table. */
export function BarTable({ t, bars }: { readonly t: DossierTranslator; readonly bars: readonly TimeBar[] }) {
  return (
    <div class="table-view">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('picture.time')}</th>
            <th scope="col">{t('network.articles')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ time, count }) => (
            <tr key={time}>
              <th scope="row">{writtenMonth(time)}</th>
              <td class="number">{count.toLocaleString(t.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
