// Service: people of the office did not come, answer, or keep to what they said; or the site does not work as it should. That is for the office in the visitor's own
// words, with regret; no visit, no search and no price is in it.
import { LANGUAGES } from '../languages/index.ts';
import type { SiteWord } from '../languages/site.ts';
import type { Clause } from './grammar/clauses.ts';
import { leftUntold } from './grammar/left-untold.ts';
import type { Act } from './heard.ts';
import { wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { stretchAt } from './stretch.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

const WORDS = ['failed', 'complain', 'thing', 'faulty', 'poor'] as const satisfies readonly SiteWord[];
const find = phraseBook<SiteWord>(
  Object.values(LANGUAGES).flatMap(({ code, site }) =>
    WORDS.map((word) => [site[word] ?? '', word, code] as const),
  ),
);

/** What each clause says, where one complains of the people of the office; what is only told beside it belongs to it. */
export function ofService(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
): Understanding[] {
  const words = find(tokens, new Uint8Array(tokens.length));
  const complains = ({ from, to, guess }: Clause, at: number): 'people' | 'site' | undefined => {
    const own = words.filter((one) => one.from >= from && one.to <= to);
    const has = (word: SiteWord) => own.some(({ meanings }) => meanings.includes(word));
    // "Pani ka jawab nahi diya": what was left untold is told.
    const untold =
      !has('complain') && !tokens.slice(from, to).some(isOffice) && leftUntold(said[at] as Understanding);
    if (untold) return undefined;
    if (has('failed') || has('complain')) return 'people';
    // "Filter chalta nahi", "the photos are old": told, and not asked.
    const bad =
      has('faulty') || (has('poor') && clauses.some((clause, at) => isWish(clause, said[at], tokens)));
    const told = has('thing') && bad && !(guess.kind === 'asks' && tokens[to]?.gap.includes('?'));
    return told ? 'site' : undefined;
  };
  const each = clauses.map(complains);
  if (each.every((one) => one === undefined)) return [...said];
  const failed = words.filter(({ meanings }) => meanings.includes('failed') || meanings.includes('complain'));
  const wishes = clauses.map((clause, at) => {
    if (each[at] !== 'people') return isWish(clause, said[at], tokens);
    return changesIn(said[at]) > 0 && wantsBeside(clause, failed, tokens);
  });
  const ofSite = each.every((one) => one !== 'people');
  return clauses.map((clause, at) => {
    const own = said[at] as Understanding;
    if (wishes[at] && each[at] === 'people') return withNote(own, wordsOf(clause, failed, tokens, own.text));
    if (wishes[at]) return ofSite ? { ...withoutThing(own, words, tokens), sorry: true } : own;
    if (each[at]) {
      if (!wishes.includes(true)) return forOffice(own);
      return ofSite ? { ...own, ...WISHLESS, sorry: true } : { ...forOffice(own), tells: [clause.words] };
    }
    // "Your agent showed me one for 40": who of the office did it is said, and nobody is asked for.
    const byWhom = clause.voice === 'request' && own.intents.includes('human_handover');
    return (TOLD.has(clause.voice) || byWhom) && own.facts.length + own.topics.length === 0
      ? { ...own, ...WISHLESS, references: [], talk: undefined, intents: [] }
      : own;
  });
}

/** "The site is slow, I want a 2 BHK in Whitefield": so much of a home is wished, beside whatever is complained of; not "he said 40 lakh". */
const isWish = (clause: Clause, said: Understanding | undefined, tokens: readonly Token[]): boolean => {
  const n = changesIn(said);
  return (
    WISHED.has(clause.voice) &&
    (n >= LEAST_WISHED || (n > 0 && (clause.voice === 'wish' || wants(clause, tokens))))
  );
};
const LEAST_WISHED = 2;

/** "Your site is slow": no plot. */
const withoutThing = (
  said: Understanding,
  words: readonly Phrase<SiteWord>[],
  tokens: readonly Token[],
): Understanding => {
  const things = words
    .filter(({ meanings }) => meanings.includes('thing'))
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ text }) => text));
  return {
    ...said,
    changes: said.changes.filter(
      (change) => !('filter' in change && change.filter === 'type' && things.includes(change.words)),
    ),
  };
};

const changesIn = (said: Understanding | undefined): number =>
  new Set(
    said?.changes.flatMap((change) =>
      change.op === 'set' || change.op === 'add' ? change.filter.replace(/_m(in|ax)$/, '') : [],
    ),
  ).size;

const isOffice = ({ text }: Token): boolean =>
  wordMeans(text, 'visit', 'office') || wordMeans(text, 'intent', 'human_handover');

const wants = ({ from, to }: { from: number; to: number }, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ text }) => ['want', 'show'].some((value) => wordMeans(text, 'ask', value)));

/** "Nobody picks up. Anyway, show me 2 BHK flats": asked for in another breath than the complaint. */
const wantsBeside = (
  clause: Clause,
  failed: readonly { from: number }[],
  tokens: readonly Token[],
): boolean =>
  tokens.some((_, at) => {
    if (at < clause.from || at >= clause.to || !wants({ from: at, to: at + 1 }, tokens)) return false;
    const { from, to } = stretchAt(at, tokens);
    return failed.every((one) => one.from < from || one.from >= to);
  });

/** The stretch of the complaint alone. */
function wordsOf(
  { from, to }: Clause,
  failed: readonly { from: number }[],
  tokens: readonly Token[],
  text: string,
): string {
  const one = failed.find((word) => word.from >= from && word.from < to) ?? { from };
  const { from: first, to: last } = stretchAt(one.from, tokens);
  const start = tokens[from]?.from ?? 0;
  return text.slice((tokens[first]?.from ?? 0) - start, (tokens[last - 1]?.to ?? text.length) - start);
}

/** The wish, and the complaint for the office. */
const withNote = (said: Understanding, tells: string): Understanding => ({
  ...said,
  contact: [],
  intents: [
    ...new Set([...said.intents.filter((intent) => intent !== 'not_understood'), 'human_handover' as const]),
  ],
  note: 'told',
  tells: [tells],
  service: true,
});

const WISHED = new Set<Clause['voice']>(['wish', 'request', 'ask', 'plain', 'correct']);

/** What only complained beside a wish asks for nothing: the wish is served, with a word of regret. */
export function withRegret(acts: readonly Act[]): Act[] {
  const left = acts.filter(
    ({ understanding: { sorry, changes, facts, edit, when, intents } }) =>
      !sorry || changes.length > 0 || facts.length > 0 || edit || when || intents.includes('topic_query'),
  );
  if (left.length === 0 || !acts.some(({ understanding }) => understanding.sorry)) return [...acts];
  return left.map((act, at) =>
    at === 0 ? { ...act, understanding: { ...act.understanding, sorry: true } } : act,
  );
}

/** Beside a complaint these tell how it was. */
const TOLD = new Set<Clause['voice']>([
  'wish',
  'plain',
  'tell',
  'remark',
  'reject',
  'doubt',
  'dispute',
  'social',
  'misread',
  'correct',
]);

/** "No visit" said with it stays said. */
const forOffice = (said: Understanding): Understanding => ({
  ...said,
  ...WISHLESS,
  references: [],
  talk: undefined,
  when: undefined,
  contact: said.contact.filter((one) => one === 'call'),
  intents: [...said.intents.filter((intent) => intent === 'cancel'), 'human_handover'],
  note: 'told',
  service: true,
});
