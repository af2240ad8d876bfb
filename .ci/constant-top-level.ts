/**
 * What a file declares as `const` stays `const` in its bundle. Vite makes it `var`, and then no engine can know that it never
 * changes: V8 asks every table, set and number of the recognizer anew whenever it is used, and does a twentieth more work
 * (29 November 2026).
 */
export const constantTopLevel = { topLevelVar: false } as const;
