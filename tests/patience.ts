import { vi } from 'vitest';

/** Milliseconds. What is waited for comes in one or two; on a machine that does much else the second of the default is too short. */
const PATIENCE = 15_000;

const waitFor = vi.waitFor.bind(vi);

vi.waitFor = (work, options) => waitFor(work, options ?? { timeout: PATIENCE });
