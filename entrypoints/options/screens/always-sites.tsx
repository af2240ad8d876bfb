import { useEffect, useState } from 'preact/hooks';
import { hostOf, patternHost, sitePattern } from '../../../utils/article/metadata/site-host';
import { bareHost, outletOf } from '../../../utils/article/newspapers';
import type { OptionsTranslator } from '../../../utils/i18n/messages/options';
import { askForSite, grantedSites, leaveSite, onSitesChanged } from '../../../utils/webext/permissions';
import { SiteBox } from './site-box';
import { SiteRow } from './site-row';

export interface AlwaysSitesProps {
  readonly t: OptionsTranslator;
  readonly onDone: (words: string) => void;
}

/** Sites the reader let us on for good: listed as the browser has them, added and taken back. */
export function AlwaysSites({ t, onDone }: AlwaysSitesProps) {
  const [sites, setSites] = useState<readonly string[]>();
  useEffect(() => {
    const look = () => void grantedSites().then(setSites);
    look();
    return onSitesChanged(look);
  }, []);
  const allow = (host: string) => {
    const site = bareHost(host);
    if (outletOf(site)) return onDone(t('sites.known', { site }));
    const told = (allowed: boolean) => onDone(t(allowed ? 'sites.allowed' : 'sites.refused', { site }));
    askForSite(sitePattern(site)).then(told, () => told(false));
  };
  // The popup leads here with the site it stands on.
  const asked = hostOf(new URLSearchParams(location.search).get('site') ?? '');
  return (
    <>
      <h3>{t('sites.always')}</h3>
      <p class="what">{t('sites.always.what')}</p>
      {sites?.length === 0 && <p class="what">{t('sites.none')}</p>}
      <ul>
        {sites?.map((pattern) => {
          const site = patternHost(pattern);
          return (
            <SiteRow
              key={pattern}
              host={site}
              act={t('sites.revoke', { site })}
              onAct={() => void leaveSite(pattern).then(() => onDone(t('sites.revoked', { site })))}
            />
          );
        })}
      </ul>
      <SiteBox t={t} name="always" act={t('sites.allow')} first={asked} onSite={allow} onDone={onDone} />
    </>
  );
}
