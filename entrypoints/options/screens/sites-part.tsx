import { bareHost, matchPatterns, newspapers } from '../../../utils/article/newspapers';
import { useSetting } from '../hooks/use-setting';
import { AlwaysSites } from './always-sites';
import type { PartProps } from './options';
import { SiteBox } from './site-box';
import { SiteRow } from './site-row';

const hostsIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];

/** Where the extension looks for articles by itself: what it came with, what the reader added, where it is to be quiet. */
export function SitesPart({ t, db, onDone }: PartProps) {
  const { value, known, change } = useSetting(db, 'paused');
  const paused = hostsIn(value);
  const become = async (make: (hosts: readonly string[]) => readonly string[]) => {
    const fault = await change((stored) => make(hostsIn(stored)));
    onDone(fault === undefined ? t('options.saved') : t('options.fault', { message: fault }));
  };
  return (
    <section id="sites">
      <h2>{t('sites.title')}</h2>
      <p class="what">{t('sites.built', { count: matchPatterns().length })}</p>
      <details>
        <summary>{t('sites.list')}</summary>
        <ul class="site-list">
          {newspapers.map(({ name, hosts }) => (
            <li key={name}>
              {name} ({bareHost(hosts[0] ?? '')})
            </li>
          ))}
        </ul>
      </details>
      <AlwaysSites t={t} onDone={onDone} />
      <h3>{t('sites.paused')}</h3>
      {known && paused.length === 0 && <p class="what">{t('sites.paused.none')}</p>}
      <ul>
        {paused.map((host) => (
          <SiteRow
            key={host}
            host={host}
            act={t('sites.resume', { site: host })}
            onAct={() => void become((hosts) => hosts.filter((one) => one !== host))}
          />
        ))}
      </ul>
      <SiteBox
        t={t}
        name="pause"
        act={t('sites.pause')}
        onSite={(host) => void become((hosts) => [...new Set([...hosts, bareHost(host)])].sort())}
        onDone={onDone}
      />
    </section>
  );
}
