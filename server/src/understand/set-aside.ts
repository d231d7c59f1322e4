// Set aside: the stretches of a message that mean nothing where a wish, an hour or a home is looked for: what is only told, owned,
// refused, or somebody else's.
import { callTime } from './call-time.ts';
import type { Context } from './draft.ts';
import { agesIn } from './grammar/ages.ts';
import { differencesIn } from './grammar/difference.ts';
import { countIn } from './grammar/headcount.ts';
import { hoursIn } from './grammar/hours.ts';
import { lentIn } from './grammar/lent.ts';
import { isStudy, readMarkers } from './grammar/markers.ts';
import { notAbout } from './grammar/not-about.ts';
import { notRequested } from './grammar/not-requested.ts';
import { orElse } from './grammar/or-else.ts';
import { othersReady } from './grammar/others-ready.ts';
import { ownHomes } from './grammar/own-home.ts';
import { pauseIn } from './grammar/pause.ts';
import { paidIn } from './grammar/paying.ts';
import { perHeadIn } from './grammar/per-head.ts';
import { toldBeside } from './grammar/reported.ts';
import { routinesIn, twoHours } from './grammar/routine.ts';
import { placesWished } from './grammar/same-area.ts';
import { sharersIn } from './grammar/shared.ts';
import { statedIn } from './grammar/stated.ts';
import { timeBound } from './grammar/time-bound.ts';
import { toldSums } from './grammar/told-sums.ts';
import { hiding } from './hiding.ts';
import { loanAside } from './loan-aside.ts';
import type { Prepared } from './prepare.ts';
import { read } from './reading.ts';
import { reasonsOfDay } from './refused-day.ts';

/** The message as it is read on, and what its stretches told. `first`: all of it, as it was read with them. */
export function setAside(prepared: Prepared, context: Context) {
  const { whole: said, left } = withoutAside(prepared, context);
  const markers = readMarkers(said.tokens, said.taken);
  const first = read(said.text, said.tokens, said.taken);
  const sharers = sharersIn(first, markers);
  const perHead = perHeadIn(first, markers);
  const people =
    perHead?.times ?? (sharers ?? countIn(first))?.people ?? context.session.memory.headcount?.people;
  const told = toldBeside(said.tokens, markers);
  const { focus, seen = [] } = context.session.memory;
  const ages = agesIn(first);
  const owned = ownHomes(first);
  const days = context.expects?.visits ? [] : twoHours(first);
  const stated = [
    ...statedIn(first, focus.length + seen.length > 0),
    ...paidIn(first),
    ...(context.expects?.visits ? [] : hoursIn(first)),
    ...ages,
    ...differencesIn(first),
    ...toldSums(first, markers, context),
    ...notAbout(first),
    ...owned,
    ...orElse(first),
    ...notRequested(first),
    ...othersReady(first),
    ...pauseIn(first),
    ...lentIn(first),
    ...routinesIn(first),
    ...timeBound(first),
    ...days,
    ...markers.filter((one) => isStudy(said.tokens, one)),
  ];
  const call = callTime(first, markers, context.expects);
  const reasons = context.expects?.visits ? reasonsOfDay(first, context.expects.day) : [];
  const wished = placesWished(said, owned, first);
  const again = wished.filter((one) => !said.places.includes(one));
  const whole = hiding(
    { ...said, places: wished },
    [...again, sharers, told, ...stated, ...reasons, ...(call?.of ?? [])].filter((one) => one !== undefined),
  );
  const spoken = markers.filter((one) => !days.some(({ from, to }) => one.from >= from && one.to <= to));
  return { whole, left, first, markers: spoken, people, perHead, told, ages, call };
}

/** What is said of a loan and asks for nothing of it, means nothing else. */
function withoutAside(whole: Prepared, context: Context): { whole: Prepared; left: boolean } {
  const reading = read(whole.text, whole.tokens, whole.taken);
  const { left, hidden } = loanAside(reading, readMarkers(whole.tokens, whole.taken), context.expects?.loan);
  if (hidden.length === 0) return { whole, left };
  return { whole: hiding(whole, hidden), left };
}
