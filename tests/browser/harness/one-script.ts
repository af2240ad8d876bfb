import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** What was made is kept: both browsers of a file are given the same, and every page of a story. */
const made = new Map<string, Promise<string>>();

/** A module as one script for a page, which leaves what it exports behind as the global `name`. */
export function oneScript(entry: URL, name: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const key = JSON.stringify([entry.href, name, define]);
  const script = made.get(key) ?? bundled(entry, name, define);
  made.set(key, script);
  script.catch(() => made.delete(key));
  return script;
}

async function bundled(entry: URL, name: string, define: Readonly<Record<string, string>>): Promise<string> {
  const lib = { entry: fileURLToPath(entry), formats: ['iife' as const], name };
  const output = await build({ configFile: false, logLevel: 'silent', define, build: { write: false, lib } });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  const code = first?.output[0].code ?? '';
  return code.replace(new RegExp(`^(?:const|var|let) ${name}`), `globalThis.${name}`);
}
