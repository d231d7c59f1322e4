// Merging: what several clauses say, as one understanding: for what a message says as a whole.
import type { Understanding } from './understanding.ts';

/** In the order said; of what can be said once, the last. */
export function merged(parts: readonly Understanding[]): Understanding {
  const [first, ...others] = parts;
  if (!first) throw new TypeError('nothing to merge');
  if (others.length === 0) return first;
  const all = <T>(list: (part: Understanding) => readonly T[]): T[] => parts.flatMap(list);
  const last = <T>(value: (part: Understanding) => T | undefined): T | undefined =>
    parts.map(value).findLast((one) => one !== undefined);
  const notes = parts.map(({ note }) => note);
  const note = notes.includes('told') ? 'told' : notes.includes('maybe') ? 'maybe' : undefined;
  const talk = last((part) => part.talk);
  return {
    text: first.text,
    language: last((part) => part.language),
    intents: [...new Set(all((part) => part.intents))],
    changes: all((part) => part.changes),
    ...(parts.some(({ rather }) => rather) && { rather: all((part) => part.rather ?? []) }),
    correction: parts.some((part) => part.correction),
    ...(parts.some(({ restated }) => restated) && { restated: true as const }),
    references: all((part) => part.references),
    facts: [...new Set(all((part) => part.facts))],
    about: last((part) => part.about),
    objections: all((part) => part.objections),
    absent: all((part) => part.absent),
    unlisted: last((part) => part.unlisted),
    corrected: all((part) => part.corrected),
    doubtful: all((part) => part.doubtful),
    unclear_amounts: all((part) => part.unclear_amounts),
    offer: last((part) => part.offer),
    deposit_max: last((part) => part.deposit_max),
    unshown_price: last((part) => part.unshown_price),
    rival: last((part) => part.rival),
    against: last((part) => part.against),
    ...(parts.some(({ alike }) => alike) && { alike: last((part) => part.alike) }),
    loan: last((part) => part.loan),
    ...(parts.some((part) => part.back) && { back: 'first' as const }),
    ...(parts.some((part) => part.leaves) && { leaves: 'loan' as const }),
    when: lastWhen(parts),
    ...(parts.some(({ call_at }) => call_at) && { call_at: last((part) => part.call_at) }),
    ...(parts.some((part) => part.edit) && { edit: [...new Set(all((part) => part.edit ?? []))] }),
    person: last((part) => part.person),
    contact: [...new Set(all((part) => part.contact))],
    personal: first.personal,
    sensitive: last((part) => part.sensitive),
    language_wanted: last((part) => part.language_wanted),
    area: last((part) => part.area),
    topics: [...new Set(all((part) => part.topics))],
    of: [...new Set(all((part) => part.of))],
    ...(note && { note }),
    ...(parts.some(({ tells }) => tells) && { tells: all((part) => part.tells ?? []) }),
    ...(parts.some(({ foreign }) => foreign) && { foreign: last((part) => part.foreign) }),
    ...(parts.some(({ service }) => service) && { service: true as const }),
    ...(parts.some(({ sorry }) => sorry) && { sorry: true as const }),
    ...(parts.some(({ likes }) => likes) && { likes: true as const }),
    ...(parts.some(({ shortlist }) => shortlist) && { shortlist: last((part) => part.shortlist) }),
    ...(talk && { talk }),
    off_topic: parts.some((part) => part.off_topic),
  };
}

/**
 * "Sunday is better. Around 5": the last day and the last time said, though apart. "We have a function in the morning" behind an
 * hour gives the reason for it; "no, in the evening" takes its place.
 */
function lastWhen(parts: readonly Understanding[]): Understanding['when'] {
  const said = parts.flatMap(({ when }) => (when ? [when] : []));
  const [first, ...others] = said;
  if (!first || others.length === 0) return first;
  const day = said.findLast((one) => one.day)?.day;
  const put = parts.findLast(({ when, correction }) => when?.part && correction)?.when;
  const timed = put ?? said.findLast((one) => one.time) ?? said.findLast((one) => one.part);
  return {
    ...(day && { day }),
    ...(timed?.time && { time: timed.time }),
    ...(timed?.part && { part: timed.part }),
    words: said.map(({ words }) => words).join(', '),
  };
}
