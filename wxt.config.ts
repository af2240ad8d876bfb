import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { constantFunctions } from './.ci/constant-functions';
import { constantTopLevel } from './.ci/constant-top-level';
import { stillPage, styleHash } from './.ci/still-page';
import { matchPatterns } from './utils/article/newspapers';

/** Nothing is fetched, framed or loaded from anywhere but the extension itself; images may be data: (icons) and blob: (kept pictures). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Addresses of four words or more and, behind them, a number of at least five characters; globs know no digits. */
const articleGlobs = [...'0123456789'].map((digit) => `*-*-*-*${digit}????*`);

const icons = (suffix: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}${suffix}.png`]));

export default defineConfig({
  imports: false,
  // The preload polyfill would be a second fetch, and no browser we run in needs it.
  vite: async ({ mode }) => ({
    build: { modulePreload: { polyfill: false } },
    // A switch by which tests kill the worker, in a build of its own.
    plugins: [
      constantFunctions(),
      stillPage(),
      ...(mode === 'faults' ? [(await import('./.ci/faults-build')).faultsBuild()] : []),
    ],
  }),
  hooks: {
    'vite:build:extendConfig': async (entrypoints, config) => {
      const { recognizerDefine } = await import('./.ci/recognizer-version');
      config.define = { ...config.define, ...(await recognizerDefine()) };
      const output = config.build?.rollupOptions?.output ?? {};
      Object.assign(output, constantTopLevel);
      if (entrypoints.length === 1) return;
      const { firstLoad } = await import('./.ci/first-load');
      Object.assign(output, { codeSplitting: firstLoad() });
    },
    // Loaded for builds alone: the unit tests read this file too, and need no compiled lexicon.
    'build:publicAssets': async (_wxt, files) => {
      const { lexiconFile } = await import('./.ci/lexicon-file');
      files.push(lexiconFile());
    },
    // Here and not in the script itself, which would carry the newspapers to every page.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = matchPatterns();
    },
    // What reads an article is brought on need; where the address promises one it is there without asking.
    'build:manifestGenerated': ({ config: { command, outDir } }, manifest) => {
      if (command === 'build') {
        const popup = readFileSync(join(outDir, 'popup.html'), 'utf8');
        const styled = policy.replace("style-src 'self'", (own) => `${own} ${styleHash(popup)}`);
        manifest.content_security_policy = { extension_pages: styled };
      }
      const promising = { matches: matchPatterns(), include_globs: articleGlobs };
      manifest.content_scripts?.unshift(
        { ...promising, js: ['wake.js'], run_at: 'document_start' },
        { ...promising, js: ['reader.js'], run_at: 'document_end' },
      );
    },
  },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip',
    // What a reviewer needs to build the same: `npm ci && npm run build:firefox`.
    includeSources: [
      ...['entrypoints', 'components', 'utils', 'seeds', 'public', '.ci'].map((folder) => `${folder}/**`),
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', '.npmrc', 'README.md', 'LICENSE'],
    ],
    dotSources: true,
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // Asked for where the reader has backups go to the downloads.
    optional_permissions: ['downloads'],
    host_permissions: matchPatterns(),
    // Asked for one by one, where the reader presses "always on this site".
    optional_host_permissions: ['*://*/*'],
    icons: icons(''),
    // Grey until a page turns out to be an article.
    action: { default_icon: icons('-grey'), default_title: '__MSG_action__' },
    commands: {
      clip: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_clip__' },
      panel: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_panel__' },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trich-luc@trich-luc.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
