// Chance that repeats: the same seed draws the same picture, so a build changes only what the catalogue changed.

export type Random = {
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** True in `percent` of cases. */
  chance(percent: number): boolean;
};

/** FNV-1a over the seed, then mulberry32. */
export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    chance: (percent) => next() * 100 < percent,
  };
}
