// Instead: of two amounts the one that is denied gives way to the other: "not 95, 110", "85 nahi 90 tak", "60 alla 65".
import { type Limit, limitAround } from '../../understand/limits.ts';
import { type Amount, readAmount } from '../../understand/money.ts';
import { isFree, meaningOf, type Reading, spanBefore, spanFrom } from '../../understand/reading.ts';

/** The amount that stands, counted like the denied one, and the bounds of both. */
export function insteadOf(reading: Reading, denied: Amount): { amount: Amount; limit: Limit } | undefined {
  const { tokens } = reading;
  const kept = keptBefore(reading, denied);
  if (kept) return kept;
  const before = tokens[denied.from]?.breaks ? undefined : spanBefore(reading, denied.from);
  const after = tokens[denied.to]?.breaks ? undefined : spanFrom(reading, denied.to);
  const way = meaningOf(after, 'negation');
  // "70 not 80" denies the other one; "20 not, 25" does not.
  const behind =
    after && (way === 'after' || (way === 'before' && tokens[after.to]?.breaks)) ? after : undefined;
  const led = before && meaningOf(before, 'negation') === 'before' && tokens[denied.to]?.breaks === true;
  const next = behind?.to ?? (led ? denied.to : undefined);
  if (next === undefined || !isFree(reading, denied.from, next)) return undefined;
  const read = readAmount(reading, next);
  if (!read || !isFree(reading, read.from, read.to)) return undefined;
  const scaled = denied.unit === 'scaled' && read.unit === 'bare' && read.value < 1000;
  const scale = scaled ? denied.value / (tokens[denied.from]?.value ?? denied.value) : 1;
  const amount: Amount = { ...read, value: read.value * scale, unit: scaled ? 'scaled' : read.unit };
  const [gone, stands] = [
    limitAround(reading, denied.from, denied.to, false),
    limitAround(reading, read.from, read.to, false),
  ];
  // "No, max not 95, 110": the bound stands before the denial.
  const ahead = led ? spanBefore(reading, before.from) : undefined;
  const bound = ahead && ['max', 'min', 'around'].find((kind) => meaningOf(ahead, 'limit') === kind);
  const limit: Limit = {
    kind: stands.kind ?? gone.kind ?? (bound as Limit['kind']),
    budget: stands.budget || gone.budget || meaningOf(ahead, 'budget') !== undefined,
    from: Math.min(gone.from, led ? before.from : gone.from, bound ? (ahead?.from ?? gone.from) : gone.from),
    to: Math.max(stands.to, read.to),
  };
  return { amount, limit };
}

/** "70 not 80", said by themselves: the first stands. */
function keptBefore(reading: Reading, first: Amount): { amount: Amount; limit: Limit } | undefined {
  const { tokens } = reading;
  const not = tokens[first.to]?.breaks ? undefined : spanFrom(reading, first.to);
  if (meaningOf(not, 'negation') !== 'before' || !not || not.to - not.from > 1) return undefined;
  const other = tokens[not.to]?.breaks ? undefined : readAmount(reading, not.to);
  if (!other || other.unit !== first.unit || !isFree(reading, first.from, other.to)) return undefined;
  return { amount: first, limit: { ...limitAround(reading, first.from, first.to, false), to: other.to } };
}
