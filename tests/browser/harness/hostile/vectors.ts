import { addressVectors } from './addresses';
import { clobberingVectors } from './clobbering';
import { handlerVectors } from './handlers';
import { parsingVectors } from './parsing';
import { payload } from './payload';

/**
 * Hostile HTML, one vector a string, each with a payload that tells its number.
 *
 * Made by us from what is known of how browsers can be brought to execute: handlers, addresses, parsing twice, clobbering.
 */
export const hostileVectors: readonly string[] = [
  ...handlerVectors,
  ...addressVectors,
  ...parsingVectors,
  ...clobberingVectors,
].map((vector, number) => vector(payload(number)));
