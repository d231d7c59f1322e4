// For the office: what is to be told or asked there, which is neither wished nor asked of us.
import type { Understanding } from './understanding.ts';

/** The day that a home is to be kept until is none to come on; a home that is pointed at is shown beside it. */
export function held(said: Understanding): Understanding {
  const left = forOffice({ ...said, when: undefined, intents: [] }, false);
  const shows = said.references.some(({ kind }) => kind === 'ordinal');
  return shows ? { ...left, intents: ['project_detail', ...left.intents] } : left;
}

/** "Tell them the photos are wrong" asks for no photos; "call my friend" is no call to the visitor. */
export function forOffice(said: Understanding, another: boolean): Understanding {
  const comes = said.when?.day !== undefined && !said.contact.some((one) => NO_VISIT.has(one));
  const visits = said.intents.includes('book_visit') || comes;
  return {
    ...said,
    note: 'told',
    changes: [],
    unclear_amounts: [],
    doubtful: [],
    absent: [],
    intents: [visits ? 'book_visit' : 'human_handover'],
    facts: [],
    topics: [],
    objections: [],
    references: said.references.filter(({ kind }) => kind !== 'all' && kind !== 'it'),
    contact: another ? said.contact.filter((one) => one !== 'call') : said.contact,
  };
}
/** Asked of the office, or a day to call or to write on: "WhatsApp my son tomorrow morning". */
const NO_VISIT = new Set<Understanding['contact'][number]>(['open', 'call', 'write']);
