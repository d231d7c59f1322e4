// Chunks: what comes later, each in a file of its own beside the extras' own, asked for once.
import { beside, once } from './beside.ts';

/** "visit-4f3a….js", "rest-….js"; undefined in the ES module, where the page's bundler decides. */
declare const VISIT: string | undefined;
declare const REST: string | undefined;
declare const ACCOUNT: string | undefined;

type Visit = typeof import('../visit/visit.ts');
type Rest = typeof import('../rest/rest.ts');
type Account = typeof import('../account/account.ts');

// Where the name is known the import is dead code, and the build leaves it out.
export const visits = once(async (): Promise<Visit> => {
  if (typeof VISIT === 'undefined') return import('../visit/visit.ts');
  return beside<Visit>(VISIT, 'visit.js');
});
export const rest = once(async (): Promise<Rest> => {
  if (typeof REST === 'undefined') return import('../rest/rest.ts');
  return beside<Rest>(REST, 'rest.js');
});
export const accounts = once(async (): Promise<Account> => {
  if (typeof ACCOUNT === 'undefined') return import('../account/account.ts');
  return beside<Account>(ACCOUNT, 'account.js');
});
