import { exceptions, forbiddenReach, kinds, type Layer, layers, pureFolders, tops } from './layers';
import { importsOf, resolveImport, type Source } from './sources';

/** A check reads all sources and answers one line a violation, each beginning with the offending path. */
type Check = (sources: readonly Source[]) => readonly string[];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** `utils/text/nfc.ts` → `text`; `components/x.tsx` → `components`; `seeds/a.json` → `seeds`. */
const folderOf = (path: string) => (path.startsWith('utils/') ? path.split('/')[1] : path.split('/')[0]) ?? '';

function layerOf(path: string): Layer | undefined {
  const base = path.startsWith('utils/') ? layers[folderOf(path)] : tops[folderOf(path)];
  const extra = exceptions[path];
  return base && extra ? { folders: [...base.folders, ...extra.folders], npm: [...base.npm, ...extra.npm] } : base;
}

function edgesOf(sources: readonly Source[]): readonly Edge[] {
  const paths = new Set(sources.map((s) => s.path));
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, typeOnly }) => {
      const to = resolveImport(source, specifier, paths);
      return to === undefined ? [] : [{ from: source.path, to, specifier, typeOnly }];
    }),
  );
}

const checkLayers: Check = (sources) =>
  edgesOf(sources)
    .filter(({ from, to }) => {
      const layer = layerOf(from);
      const own = folderOf(from);
      const target = folderOf(to);
      if (!layer || target === own) return false;
      // The composition roots may reach the components; nobody else may reach another top.
      if (own === 'entrypoints' && target === 'components') return false;
      return !layer.folders.includes(target);
    })
    .map(({ from, to }) => `${from} imports ${to}: not in its layer (.ci/layers.ts)`);

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const checkPackages: Check = (sources) =>
  sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (!layer) return [];
    return importsOf(source)
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('@/'))
      .filter(({ specifier }) => !(specifier.startsWith('node:') && source.path.startsWith('cli/')))
      .filter(({ specifier }) => !layer.npm.includes(packageOf(specifier)))
      .map(({ specifier }) => `${source.path} imports the package ${specifier}: not in its layer (.ci/layers.ts)`);
  });

/** `utils/recognize/officials/…` → `officials`. */
const kindOf = (path: string) => kinds.find((kind) => path.startsWith(`utils/recognize/${kind}/`));

const checkKinds: Check = (sources) =>
  edgesOf(sources)
    .filter(({ from, to }) => {
      const [a, b] = [kindOf(from), kindOf(to)];
      return a !== undefined && b !== undefined && a !== b;
    })
    .map(({ from, to }) => `${from} imports ${to}: a kind never imports another kind, share through recognize/shared`);

/** `entrypoints/background.ts` and `entrypoints/background/…` are one; so are `article.content/…`. */
const entrypointOf = (path: string) => /^entrypoints\/([^/]+?)(?:\.tsx?)?(?:\/|$)/.exec(path)?.[1];

const checkEntrypoints: Check = (sources) =>
  edgesOf(sources)
    .filter(({ from, to }) => {
      const [a, b] = [entrypointOf(from), entrypointOf(to)];
      const others = a !== undefined && b !== undefined && a !== b;
      return others || (from.startsWith('cli/') && to.startsWith('entrypoints/'));
    })
    .map(({ from, to }) => `${from} imports ${to}: entrypoints do not import each other`);

/** Every path that `start` reaches by value imports. */
function reachable(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const to of next.get(path) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

function graphOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of edgesOf(sources))
    if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

const checkReach: Check = (sources) => {
  const graph = graphOf(sources);
  return forbiddenReach.flatMap(({ from, to, reason }) =>
    sources
      .filter(({ path }) => from.test(path))
      .flatMap(({ path }) =>
        [...reachable(path, graph)]
          .filter((reached) => to.test(reached))
          .map((reached) => `${path} reaches ${reached}: ${reason}`),
      ),
  );
};

const checkCycles: Check = (sources) => {
  const graph = graphOf(sources);
  return sources
    .filter(({ path }) => reachable(path, graph).has(path))
    .map(({ path }) => `${path} imports itself in a circle`);
};

const checkBarrels: Check = (sources) =>
  sources
    .filter(({ path, code }) => /^\s*export\s[^'";]*?from\s*['"]/m.test(code) && !path.startsWith('tests/'))
    .map(({ path }) => `${path} re-exports: import from where a thing is written`);

const checkTopOfUtils: Check = (sources) =>
  sources
    .filter(({ path }) => /^utils\/[^/]+$/.test(path))
    .map(({ path }) => `${path} lies at the top of utils/: every idea has a folder`);

const checkNfc: Check = (sources) =>
  sources.filter(({ code }) => code !== code.normalize('NFC')).map(({ path }) => `${path} is not in NFC`);

/** A letter class that takes "ế" and "đ" for no letters; `word()` of text/pattern.ts is what is meant. */
const checkAsciiPatterns: Check = (sources) =>
  sources
    .filter(({ path }) => /^utils\/(recognize|resolve|lexicon|text|search|article\/lines)\//.test(path))
    .filter(({ code }) =>
      /(?<!\\)\\[bwW](?![\w\d])/.test(code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')),
    )
    .map(({ path }) => `${path} uses \\b, \\w or \\W, which take ế and đ for no letters`);

const checkClocks: Check = (sources) =>
  sources
    .filter(({ path }) => pureFolders.some((folder) => path.startsWith(`utils/${folder}/`)))
    .filter(({ code }) => /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\()/.test(code))
    .map(({ path }) => `${path} asks for the time, chance or the network: the pure core is given them`);

/** STYLE.md: "200 lines is a wall". A table of test cases may be longer. */
const WALL = 200;

const checkLength: Check = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('tests/'))
    .map(({ path, code }) => ({ path, lines: code.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > WALL)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${WALL}: it says more than one thing`);

/** The promises of DESIGN.md and STYLE.md that a machine can keep, by name. */
export const checks = {
  layers: checkLayers,
  packages: checkPackages,
  kinds: checkKinds,
  entrypoints: checkEntrypoints,
  reach: checkReach,
  cycles: checkCycles,
  barrels: checkBarrels,
  topOfUtils: checkTopOfUtils,
  nfc: checkNfc,
  asciiPatterns: checkAsciiPatterns,
  clocks: checkClocks,
  length: checkLength,
} as const;
