import { Refused } from './refused';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses names that mean something to JavaScript itself; no field of ours or of any tool's export is called so. */
function checkNames(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) if (typeof item === 'object') checkNames(item, `${where}[${i}]`);
    return;
  }
  for (const name of Object.keys(value)) {
    if (FORBIDDEN.has(name)) throw new Refused('forbidden-name', where, `"${name}" is no name a field may have`);
    checkNames((value as Record<string, unknown>)[name], `${where}.${name}`);
  }
}

/** The value of a piece of a JSON file; raises `Refused` with the place. */
export function parseJson(json: string, where: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Refused('not-json', where, error instanceof Error ? error.message.slice(0, 200) : 'is no JSON');
  }
  checkNames(value, where);
  return value;
}
