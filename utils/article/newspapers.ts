import data from '../../seeds/newspapers.json' with { type: 'json' };

/** A news outlet we know by its addresses. */
export interface Newspaper {
  readonly name: string;
  /** The first is the one its canonical links use; mobile and former hosts follow. */
  readonly hosts: readonly string[];
  /** What it prints before a lead: "Dân trí" of "(Dân trí) - …". */
  readonly labels?: readonly string[];
}

/** Every outlet of `seeds/newspapers.json`, sorted by its address. */
export const newspapers: readonly Newspaper[] = data.newspapers;

/** The host without what only names a device: `m.tuoitre.vn` and `www.tuoitre.vn` are `tuoitre.vn`. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(?:www|m|amp|mobile|wap)\./, '');
}

/** The outlet of a host, subdomains included: the row with the longest host that ends it. */
export function outletOf(host: string): Newspaper | undefined {
  const bare = bareHost(host);
  let best: Newspaper | undefined;
  let length = 0;
  for (const newspaper of newspapers)
    for (const known of newspaper.hosts) {
      const domain = bareHost(known);
      if (domain.length <= length || (bare !== domain && !bare.endsWith(`.${domain}`))) continue;
      best = newspaper;
      length = domain.length;
    }
  return best;
}

/** The outlet that prints this label before its leads, if only one does. */
export function outletOfLabel(label: string): Newspaper | undefined {
  const wanted = label.toLowerCase();
  const found = newspapers.filter((n) => n.labels?.some((l) => l.toLowerCase() === wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** The outlet of this name, label or host, however it is written: "TTXVN", "Báo Tuổi Trẻ", "tuổi trẻ", "qdnd.vn". */
export function outletNamed(name: string): Newspaper | undefined {
  const key = (text: string) => text.toLowerCase().replace(/^(?:báo|tạp chí) /, '');
  const wanted = key(name);
  const isNamed = ({ name, hosts, labels = [] }: Newspaper) =>
    key(name) === wanted ||
    hosts.some((host) => bareHost(host) === bareHost(wanted)) ||
    labels.some((l) => key(l) === wanted);
  return newspapers.find(isNamed);
}

/** The match patterns of the content script: every known host with its subdomains. */
export function matchPatterns(): string[] {
  const domains = newspapers.flatMap((n) => n.hosts.map(bareHost));
  return [...new Set(domains)].sort().map((domain) => `*://*.${domain}/*`);
}
