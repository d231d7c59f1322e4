// Runs: how often a property is tried. `npm test` tries a few, the soak ten times as many.

/** `few` is what `npm test` tries. */
export const runs = (few: number): number => (process.env.LONG === 'on' ? few * 10 : few);
