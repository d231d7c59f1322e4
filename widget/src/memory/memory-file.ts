// Entry of assets/memory-<hash>.js, built with preact replaced by runtime.ts.
export { provide } from '../extras/runtime.ts';
export * from './memory.ts';
