import { vi } from 'vitest';

/** A page's idle time, unknown to happy-dom, comes at once; until `vi.unstubAllGlobals`. */
export function stubIdleTime(): void {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}
