// Entry of assets/extras-<hash>.js, built with preact replaced by runtime.ts.
export * from './extras.ts';
export { provide } from './runtime.ts';
