import browser from 'webextension-polyfill';

type Manifest = ReturnType<typeof browser.runtime.getManifest>;

/** What the manifest asks for at install, what it may ask for later, and the sites it names. */
export function manifestAsks(): Readonly<Record<'permissions' | 'optional' | 'hosts', readonly string[]>> {
  const manifest = browser.runtime.getManifest() as Manifest & { readonly host_permissions?: readonly string[] };
  const { permissions = [], optional_permissions: optional = [], host_permissions: hosts = [] } = manifest;
  return { permissions, optional, hosts };
}

/** The sites the reader let us on, beside those of the manifest, as match patterns. */
export async function grantedSites(): Promise<readonly string[]> {
  const { hosts } = manifestAsks();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !hosts.includes(origin) && !origin.startsWith('file:')).sort();
}

/** Asks the reader to let us on a site; call it before anything is awaited: browsers want the reader's gesture. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back. */
export function leaveSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Tells when the reader let us on a site or off one, here or in the browser's own settings. */
export function onSitesChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
