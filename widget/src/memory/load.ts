// Load: the memory's file, asked for when something is worth remembering or is remembered.
import { beside, once } from '../extras/beside.ts';

/** "memory-….js"; undefined in the ES module, where the page's bundler decides. */
declare const MEMORY: string | undefined;

type Memory = typeof import('./memory.ts');

export const memories = once(async (): Promise<Memory> => {
  if (typeof MEMORY === 'undefined') return import('./memory.ts');
  return beside<Memory>(MEMORY, 'memory.js');
});
