/** What the polyfill asks before it lets itself be read: that this is an extension. For tests that call nothing of it. */
Object.assign(globalThis, { chrome: { runtime: { id: 'trich-luc' } }, browser: { runtime: { id: 'trich-luc' } } });
