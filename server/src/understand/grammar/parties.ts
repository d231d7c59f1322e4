// Parties: who a home is for. "2bhk for us, 1bhk for my parents": each has a search of their own.
import { LANGUAGES } from '../../languages/index.ts';
import type { Party } from '../../languages/parties.ts';
import type { Token } from '../normalise.ts';
import { phraseBook } from '../phrase-book.ts';

/** Tokens [from, to) name who a home is for. `speaker`: "I need", which is of who writes whoever it is for. */
export type PartyNamed = { party: Party; speaker: boolean; from: number; to: number };

const find = phraseBook<Party | 'speaker'>(
  Object.values(LANGUAGES).flatMap(({ code, parties }) => [
    [parties.self, 'self', code] as const,
    [parties.speaker, 'speaker', code] as const,
    ...Object.entries(parties.people).map(
      ([party, names]) => [phrasesOf(names, parties.for), party as Party, code] as const,
    ),
  ]),
);

/** Each name in each phrase: "for ~" and "mother" is "for mother". */
function phrasesOf(names: string, phrases: string): string {
  const each = (list: string) => list.split(',').map((one) => one.trim());
  return each(names)
    .flatMap((name) => each(phrases).map((phrase) => phrase.replace('~', name)))
    .join(',');
}

/** Whom the words name, in their order; a name inside another is part of it. */
export function partiesIn(tokens: readonly Token[], skip: Uint8Array): PartyNamed[] {
  const named: PartyNamed[] = [];
  for (const { from, to, meanings } of find(tokens, skip)) {
    if (from < (named.at(-1)?.to ?? 0)) continue;
    const [meaning] = meanings;
    if (meaning)
      named.push({
        party: meaning === 'speaker' ? 'self' : meaning,
        speaker: meaning === 'speaker',
        from,
        to,
      });
  }
  return named;
}

/** Who the message is for, where it is for one. */
export function partyOf(tokens: readonly Token[], skip: Uint8Array): Party | undefined {
  const named = new Set(partiesIn(tokens, skip).flatMap(({ party, speaker }) => (speaker ? [] : [party])));
  const [one] = named;
  return named.size === 1 ? one : undefined;
}
