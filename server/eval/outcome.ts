// An outcome: what a visitor would expect of one turn, and in what a reply falls short of it.
import type { Filters, Reply } from '../src/contract.ts';
import type { Session } from '../src/conversation/session.ts';

export type Expected = {
  /** Filters that must stand after the turn, each exactly so; null: must not stand. Others are not looked at. */
  filters?: { [F in keyof Filters]?: Filters[F] | null };
  /** Homes spoken of: each a piece of a name or code that must stand in the text or on a card. */
  homes?: string[];
  /** Homes that must be neither spoken of nor on a card. */
  no_homes?: string[];
  /** Every card is one of `homes`. */
  only?: boolean;
  cards?: 'none' | 'some';
  /** Each a regular expression without regard to case, over text, contact message and comparison. */
  says?: string[];
  never?: string[];
  /** The visit text that is ready to send says each. */
  message?: string[];
  lang?: string;
  intent?: string[];
  contact?: boolean;
  comparison?: boolean;
};

export type Turned = { reply: Reply; session: Session /** The reply before. */; last: string };

/** What is missing or wrong, in a few words each; empty where all is as expected. */
export function faultsOf(expected: Expected, { reply, session, last }: Turned): string[] {
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string) => {
    if (wrong) faults.push(what);
  };
  const names = reply.cards.map(({ name }) => name);
  const message = reply.contact?.whatsapp?.text ?? '';
  const told = [reply.text, message, ...(reply.comparison?.rows.flatMap(({ values }) => values) ?? [])].join(
    '\n',
  );
  const seen = [reply.text, ...names].join('\n').toLowerCase();

  for (const [filter, wanted] of Object.entries(expected.filters ?? {})) {
    const found = session.current_filters[filter as keyof Filters];
    fault(sorted(found ?? null) !== sorted(wanted), `${filter} is ${sorted(found)}, not ${sorted(wanted)}`);
  }
  for (const home of expected.homes ?? []) fault(!seen.includes(home.toLowerCase()), `nothing of ${home}`);
  for (const home of expected.no_homes ?? []) fault(seen.includes(home.toLowerCase()), `speaks of ${home}`);
  if (expected.only)
    for (const name of names)
      fault(!expected.homes?.some((home) => name.toLowerCase().includes(home.toLowerCase())), `card ${name}`);
  fault(expected.cards === 'none' && names.length > 0, `${names.length} cards`);
  fault(expected.cards === 'some' && names.length === 0, 'no card');
  for (const words of expected.says ?? [])
    fault(!new RegExp(words, 'iu').test(told), `does not say ${words}`);
  for (const words of expected.never ?? []) fault(new RegExp(words, 'iu').test(told), `says ${words}`);
  for (const words of expected.message ?? [])
    fault(!new RegExp(words, 'iu').test(message), `the message lacks ${words}`);
  fault(expected.lang !== undefined && reply.lang !== expected.lang, `in ${reply.lang}`);
  fault(
    expected.intent !== undefined && !expected.intent.includes(session.last_intent ?? ''),
    `taken for ${session.last_intent}`,
  );
  fault(
    expected.contact !== undefined && expected.contact !== (reply.contact !== undefined),
    expected.contact ? 'no contact' : 'a contact',
  );
  fault(expected.comparison === true && reply.comparison === undefined, 'no comparison');
  fault(reply.text === last && last !== '', 'the reply before again');
  return faults;
}

const sorted = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? [...value].map(String).sort() : value);
