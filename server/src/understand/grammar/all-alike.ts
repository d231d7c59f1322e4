// All alike: "useless site, every listing is a 2 crore villa", "you only show villas": what all homes here are said to be is
// held against us. None of it is wished: what is otherwise is told instead.
import type { FilterName, Filters } from '../../contract.ts';
import { LANGUAGES } from '../../languages/index.ts';
import type { SiteWord } from '../../languages/site.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { complained } from '../objection.ts';
import { type Phrase, phraseBook } from '../phrase-book.ts';
import { type FilterChange, type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';

const ALL = wordSet('all');
const WORDS = ['poor', 'only', 'site'] as const satisfies readonly SiteWord[];
const find = phraseBook<SiteWord>(
  Object.values(LANGUAGES).flatMap(({ code, site }) =>
    WORDS.map((word) => [site[word] ?? '', word, code] as const),
  ),
);

/** `read`: what each clause says by its words alone, whatever it was taken as. */
export function allAlike(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  read: readonly (readonly FilterChange[])[],
  tokens: readonly Token[],
  { session: { memory } }: Context,
): Understanding[] {
  const words = find(tokens, new Uint8Array(tokens.length));
  const poor = words.some(({ meanings }) => meanings.includes('poor'));
  const alike = clauses.map((clause, at) => {
    const found = complains(clause, tokens, words, poor) ? alikeIn(read[at] ?? [], words) : {};
    // Places that are shown again and again are refused.
    return Object.keys(found).some((name) => name !== 'locality') ? found : undefined;
  });
  const shown = memory.focus.length + (memory.seen ?? []).length > 0;
  if (alike.every((one) => one === undefined))
    return shown ? [...said] : ofBadSite(clauses, said, tokens, words);
  const wishes = said.some((one, at) => alike[at] === undefined && setsAny(one, words));
  return said.map((own, at) => {
    const held = alike[at];
    // "All are villas. I want a 2 BHK": what is wanted is shown.
    if (held && wishes) return { ...own, ...SILENT };
    if (held)
      return { ...complained({ ...own, loan: undefined, of: [], talk: undefined }, 'other'), alike: held };
    // "Useless site", "who is to buy these?" say no more than that.
    const more = setsAny(own, words) || (shown && own.facts.length + own.topics.length > 0);
    return more ? own : { ...own, ...SILENT };
  });
}

/** "Useless site, every listing says contact for details", before any home was shown: nothing of it is asked. */
function ofBadSite(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
  words: readonly Phrase<SiteWord>[],
): Understanding[] {
  const within = ({ from, to }: Clause, word: SiteWord) =>
    words.filter((one) => one.from >= from && one.to <= to && one.meanings.includes(word));
  const isBad = (clause: Clause) =>
    within(clause, 'poor').some((poor) =>
      within(clause, 'site').some((site) => Math.max(poor.from - site.to, site.from - poor.to) <= NEAR),
    ) && !tokens.slice(clause.from, clause.to).some(({ text }) => wants(text));
  const bad = clauses.findIndex(isBad);
  // "This site is bad. Where is your office?"
  const asks = said.some((one) => one.contact.length > 0);
  if (bad < 0 || asks || said.some((one) => setsAny(one, words))) return [...said];
  return said.map((one, at) => {
    if (at === bad) return complained({ ...one, ...SILENT, off_topic: false, of: [] }, 'other');
    return clauses[at]?.voice === 'ask' ? one : { ...one, ...SILENT };
  });
}
/** Tokens. */
const NEAR = 3;

const SILENT = { ...WISHLESS, references: [], talk: undefined, loan: undefined, intents: [] };

const setsAny = ({ changes }: Understanding, words: readonly Phrase<SiteWord>[]): boolean =>
  changes.some((change) => (change.op === 'set' || change.op === 'add') && !isPlotOfSite(change, words));

/** That all are so, or nothing but that, of a site that is no good; or that nothing else is shown. */
function complains(
  { from, to, markers }: Clause,
  tokens: readonly Token[],
  words: readonly Phrase<SiteWord>[],
  poor: boolean,
): boolean {
  const own = tokens.slice(from, to).map(({ text }) => text);
  if (own.some((word) => wants(word) || wordMeans(word, 'drop', 'remove'))) return false;
  const all =
    own.some((word) => ALL.has(word)) ||
    words.some((one) => one.meanings.includes('only') && one.from >= from && one.to <= to);
  const shown = markers.some(({ cue }) => cue === 'quote' || cue === 'again');
  return (all && (poor || shown)) || (poor && shown);
}

/** "Ho" as well only joins. */
const wants = (word: string): boolean =>
  (wordMeans(word, 'ask', 'want') && !wordMeans(word, 'filler')) || wordMeans(word, 'ask', 'tell');

/** What they are said to be, as if it were wished. */
function alikeIn(changes: readonly FilterChange[], words: readonly Phrase<SiteWord>[]): Filters {
  const named = changes.flatMap((change) => {
    if ((change.op !== 'set' && change.op !== 'add') || !KINDS.has(change.filter)) return [];
    if (isPlotOfSite(change, words)) return [];
    return [[change.filter, change.value] as const];
  });
  return Object.fromEntries(named) as Filters;
}
/** A "site" is a plot as well. */
const isPlotOfSite = (change: FilterChange, words: readonly Phrase<SiteWord>[]): boolean =>
  change.op !== 'shift' &&
  change.filter === 'type' &&
  [change.value].flat().every((type) => type === 'plot') &&
  words.some(({ meanings }) => meanings.includes('site'));

const KINDS = new Set<FilterName>(['type', 'bhk', 'budget_max', 'locality']);
