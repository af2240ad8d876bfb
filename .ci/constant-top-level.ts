/**
 * What a file declares as `const` is `const` in its bundle, too, or the `let` that minifying makes of it. Vite makes it `var`:
 * V8 then asks every table, set and number of the recognizer anew whenever it is used, and does a twentieth more work
 * (29 November 2026).
 */
export const constantTopLevel = { topLevelVar: false } as const;
