/** A way to turn text into running code or live markup, or to bring code or data from elsewhere. */
export interface Danger {
  readonly what: string;
  readonly pattern: RegExp;
}

/** What must not stand in our sources, nor in a bundle beyond the library lines listed below. */
export const dangers: readonly Danger[] = [
  { what: 'writes HTML', pattern: /\.(?:inner|outer)HTML\s*=(?!=)/ },
  {
    what: 'inserts HTML',
    pattern: /insertAdjacentHTML|createContextualFragment|document\.write(?:ln)?\(|setHTMLUnsafe/,
  },
  { what: 'sets HTML by Preact', pattern: /dangerouslySetInnerHTML/ },
  {
    what: 'runs text',
    pattern:
      /(?<![\w.$])eval\s*\(|new\s+Function\s*\(|(?<![\w.$])Function\s*\(\s*['"`]|set(?:Timeout|Interval)\s*\(\s*['"`]/,
  },
  { what: 'brings code', pattern: /importScripts\s*\(|import\s*\(\s*['"`]https?:|<script[^>]+src=["']https?:/ },
  {
    what: 'asks the network',
    pattern: /(?<![\w.$])fetch\s*\(|XMLHttpRequest|new\s+WebSocket|new\s+EventSource|sendBeacon|RTCPeerConnection/,
  },
];

/** A library's line that stands in a bundle, why it is there, and why it does no harm. */
export interface AllowedLine {
  readonly what: Danger['what'];
  readonly near: RegExp;
  readonly why: string;
}

/** Our own files that may do what is forbidden, and why. */
export const allowedSources: Readonly<Record<string, Danger['what']>> = {
  // The extension's own file; the policy of its pages lets it connect to itself alone.
  'entrypoints/background/packaged-lexicon.ts': 'asks the network',
};

export const allowedLines: readonly AllowedLine[] = [
  {
    what: 'asks the network',
    near: /lexicon\.json/,
    why: 'ours: the worker reads its lexicon, a file of the extension',
  },
  {
    what: 'writes HTML',
    near: /__html/,
    why: 'preact: dangerouslySetInnerHTML, which no source of ours uses (tests/security/sources.test.ts)',
  },
  { what: 'sets HTML by Preact', near: /dangerouslySetInnerHTML/, why: 'preact: the name of the property, see above' },
  {
    what: 'writes HTML',
    near: /createDocument|documentElement\.innerHTML/,
    why: 'dompurify: parses into an inert document of its own before it cleans',
  },
  {
    what: 'writes HTML',
    near: /_attempts|_charThreshold|createElement\(`?["']?div/,
    why: 'readability: on a copy of the page that is in no window',
  },
];
