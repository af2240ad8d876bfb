import data from '../../seeds/newspapers.json' with { type: 'json' };

/** A news outlet we know by its addresses. */
export interface Newspaper {
  readonly name: string;
  /** The first is the one its canonical links use; mobile and former hosts follow. */
  readonly hosts: readonly string[];
  /** What it prints before a lead: "Dân trí" of "(Dân trí) - …". */
  readonly labels?: readonly string[];
}

/** Every outlet of `seeds/newspapers.json`, sorted by its name. */
export const newspapers: readonly Newspaper[] = data.newspapers;

/** The host without what only names a device: `m.tuoitre.vn` and `www.tuoitre.vn` are `tuoitre.vn`. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(?:www|m|amp|mobile|wap)\./, '');
}

/** News agencies, which papers reprint: name and how they are signed. */
const agencies: readonly { readonly name: string; readonly labels: readonly string[] }[] = data.agencies;

const byHost: ReadonlyMap<string, Newspaper> = new Map(
  newspapers.flatMap((newspaper) => newspaper.hosts.map((host) => [bareHost(host), newspaper] as const)),
);

/** The outlet of a host, subdomains included: the row with the longest host that ends it. */
export function outletOf(host: string): Newspaper | undefined {
  const labels = bareHost(host).split('.');
  for (let i = 0; i < labels.length; i++) {
    const newspaper = byHost.get(labels.slice(i).join('.'));
    if (newspaper) return newspaper;
  }
  return undefined;
}

/** True for the name, label or host of an outlet or agency, however it is written: "TTXVN", "tuổi trẻ", "qdnd.vn". */
export function isOutletNamed(name: string): boolean {
  const key = (text: string) => text.toLowerCase().replace(/^(?:báo|tạp chí) /, '');
  const wanted = key(name);
  const isAt = (host: string) => bareHost(host) === bareHost(wanted);
  return [...newspapers, ...agencies].some(
    (known) =>
      [known.name, ...(known.labels ?? [])].some((label) => key(label) === wanted) ||
      ('hosts' in known && known.hosts.some(isAt)),
  );
}

/** The match patterns of the content script: every known host with its subdomains. */
export function matchPatterns(): string[] {
  const domains = newspapers.flatMap((n) => n.hosts.map(bareHost));
  return [...new Set(domains)].sort().map((domain) => `*://*.${domain}/*`);
}
