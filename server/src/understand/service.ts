// Service: people of the office did not come, answer, or keep to what they said; or the site does not work as it should. That is for the office in the visitor's own
// words, with regret; no visit, no search and no price is in it.
import { LANGUAGES } from '../languages/index.ts';
import type { SiteWord } from '../languages/site.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

const WORDS = ['failed', 'complain', 'thing', 'faulty'] as const satisfies readonly SiteWord[];
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
  const complains = ({ from, to, guess }: Clause) => {
    const own = words.filter((one) => one.from >= from && one.to <= to);
    const has = (word: SiteWord) => own.some(({ meanings }) => meanings.includes(word));
    if (has('failed') || has('complain')) return true;
    // "Filter chalta nahi", "the photos are old": told, and not asked.
    return has('thing') && has('faulty') && !(guess.kind === 'asks' && tokens[to]?.gap.includes('?'));
  };
  if (!clauses.some(complains)) return [...said];
  return clauses.map((clause, at) => {
    const own = said[at] as Understanding;
    if (complains(clause)) return forOffice(own);
    // "Your agent showed me one for 40": who of the office did it is said, and nobody is asked for.
    const byWhom = clause.voice === 'request' && own.intents.includes('human_handover');
    return (TOLD.has(clause.voice) || byWhom) && own.facts.length + own.topics.length === 0
      ? { ...own, ...WISHLESS, references: [], talk: undefined, intents: [] }
      : own;
  });
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
