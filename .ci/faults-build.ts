import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './steps';

/** What stands in the place of what, in the build of `wxt build -m faults` alone. */
const instead: Readonly<Record<string, string>> = {
  'utils/store/database.ts': 'tests/faults/switch/database.ts',
  'utils/webext/runtime.ts': 'tests/faults/switch/runtime.ts',
  'utils/backup/folder-place.ts': 'tests/faults/switch/folder-place.ts',
};

/**
 * Builds the kill switch in: our own modules are replaced by ones that hand everything on and stop where a test says.
 *
 * The sources know nothing of it, so that no release can hold it; `.ci/scan.ts` looks all the same.
 */
export function faultsBuild(): Plugin {
  const inRoot = (path: string) => join(root, path);
  const replacements = new Map(Object.entries(instead).map(([from, to]) => [inRoot(from), inRoot(to)]));
  return {
    name: 'faults-build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || importer.startsWith(inRoot('tests/faults/'))) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const id = resolved && replacements.get(resolved.id);
      return id ?? null;
    },
  };
}
