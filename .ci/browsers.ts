import { findBrowsers } from '../cli/browser/find-browsers';
import { hasVietnameseFont, install } from '../cli/browser/install-browsers';

/** Makes sure that both browsers and a font with Vietnamese are here, from the system's packages. */
const missing = [
  ...(findBrowsers('chromium').next().done ? ['chromium'] : []),
  ...(findBrowsers('firefox').next().done ? ['firefox-esr'] : []),
  ...(hasVietnameseFont() ? [] : ['fonts-noto-core']),
];
if (missing.length > 0) {
  const installed = install(missing);
  if (!installed.ok) process.stderr.write(`${installed.error.message}\n`);
}
// A missing font spoils pictures and no test; a missing browser is what this step is about.
for (const engine of ['chromium', 'firefox'] as const) {
  const [found] = findBrowsers(engine);
  process.stdout.write(`${engine}: ${found?.path ?? 'none'}\n`);
  if (!found) process.exitCode = 1;
}
