import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The popup's own scripts, as Vite writes them into its page. */
const OWN = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const STYLES = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/;
const FIRST = /<script src="\/show-last\.js"[^>]*>/;

/**
 * Writes the popup's styles into its page, and its own scripts into a template, out of which `entrypoints/show-last` brings
 * them when what was shown last is painted: until then one script is all that the page asks for.
 */
export function stillPage(): Plugin {
  return {
    name: 'still-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (FIRST.test(html) ? withTemplate(withStyles(html, bundle)) : html),
    },
  };
}

export function withTemplate(html: string): string {
  const own = html.match(OWN) ?? [];
  if (own.length === 0) throw new Error("the popup's page has no script of its own");
  const template = `<template>${own.map((tag) => tag.trim()).join('')}</template>`;
  return html.replace(OWN, '').replace(FIRST, (tag) => `${template}\n    ${tag}`);
}

/** No other page asks for the file: it is taken out of the build. */
export function withStyles(html: string, bundle: Rolldown.OutputBundle = {}): string {
  const [link = '', file = ''] = STYLES.exec(html) ?? [];
  const styles = bundle[file];
  if (styles?.type !== 'asset') throw new Error("the popup's page has no styles of its own");
  delete bundle[file];
  return html.replace(link, () => `<style>${styles.source}</style>`);
}

/** What the policy of the pages calls the styles that stand in one: no others are let in. */
export function styleHash(html: string): string {
  const styles = /<style>([^<]*)<\/style>/.exec(html)?.[1];
  if (styles === undefined) throw new Error("the popup's page has no styles in it");
  return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}
