import { defineConfig } from 'wxt';
import { matchPatterns } from './utils/article/newspapers';

/** Nothing is fetched, framed or loaded from anywhere but the extension itself; images may be data: (icons in the pages). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
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
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
