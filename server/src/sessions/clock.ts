// The clock of the stores that live in this process: ms since 1970 at the start, counted on by the steady timer, so that
// a wall clock put forward ends no session and one put back makes none immortal.

export type Clock = () => number;

export const steadyClock: Clock = () => Math.floor(performance.timeOrigin + performance.now());

/** Whatever the clock below does, time here never runs backwards. */
export function neverBackwards(clock: Clock): Clock {
  let latest = clock();
  return () => {
    latest = Math.max(latest, clock());
    return latest;
  };
}
