import type { Result } from '../model/result';
import { sendMessage } from '../webext/runtime';
import { deliver } from './deliver';
import type { ToBackground } from './protocol';
import type { Wire } from './wire';

/** Asks the background; asks again when it was killed before it answered. Never rejects: faults are in the result. */
export function send<K extends keyof ToBackground>(
  kind: K,
  request: ToBackground[K]['request'],
): Promise<Result<ToBackground[K]['reply']>> {
  const wire: Wire = { trichLuc: 1, kind, request };
  return deliver(() => sendMessage(wire));
}
