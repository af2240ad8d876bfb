import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Result } from '../../utils/model/result';

/** Whether the system lets us install packages: Debian's tools, and the right to use them. */
export const mayInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs Debian packages, telling on standard error. Faults: `not-allowed`, `install-failed`. */
export function install(packages: readonly string[]): Result<null> {
  const list = packages.join(' ');
  if (!mayInstall())
    return {
      ok: false,
      error: { code: 'not-allowed', message: `needed: ${list}; install them (on Debian: apt-get install ${list})` },
    };
  process.stderr.write(`installing ${list} from the system's packages …\n`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    return { ok: true, value: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'install-failed', message: `${list}: ${message}` } };
  }
}

/** True if some font of the system has the letters of Vietnamese; unknown counts as true, nothing depends on it. */
export function hasVietnameseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
