import type { Bench } from './bench';
export const readingBench: Bench = async () => ({ lines: [], figures: {} });
