// Away: "phone is ringing, back in an hour" leaves for a while and asks for no call; "I'm back, where were we?" has come back.
import type { SiteWord } from '../languages/site.ts';
import { NOTHING } from './nothing.ts';
import type { Understanding } from './understanding.ts';

/** What a clause says with such words; undefined where it wishes, asks or points at something as well. */
export function ofAway(said: Understanding, has: (word: SiteWord) => boolean): Understanding | undefined {
  const returns = has('returned') || has('where_were');
  if (!returns && !has('away')) return undefined;
  // "I have to open my shop" opens no wish that stands.
  const bare = has('away') ? { ...said, changes: said.changes.filter(({ op }) => op !== 'remove') } : said;
  if (!isBare(bare)) return undefined;
  if (returns) return { ...said, ...NOTHING, when: undefined, intents: ['repeat'], talk: 'returned' };
  const words = said.objections[0]?.words ?? said.text;
  const objections: Understanding['objections'] = [{ topic: 'timing', words }];
  return { ...said, ...NOTHING, when: undefined, intents: ['objection'], objections };
}

/** Nothing but leaving or coming; "the phone rings" wants no call, "where were we" no home's place. */
const isBare = (said: Understanding): boolean =>
  said.changes.length + said.topics.length === 0 &&
  said.facts.every((fact) => fact === 'location') &&
  said.references.every(({ kind }) => kind === 'it') &&
  said.contact.every((one) => one === 'call') &&
  said.unlisted === undefined &&
  said.sensitive === undefined &&
  !said.area &&
  !said.loan &&
  !said.edit &&
  !said.service &&
  !said.when?.day &&
  !said.personal.phone &&
  !(said.when && said.intents.includes('book_visit')) &&
  said.person === undefined;
