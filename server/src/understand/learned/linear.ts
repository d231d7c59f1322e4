// Linear: a scorer learned from labelled turns: for each label the sum of the weights of the features that are there. Plain
// data, so that why something was scored so can be read off it.

/** As it is kept: `weights` has for each feature pairs of a label's place and a whole number, `scale` of them is 1. */
export type Model = {
  labels: readonly string[];
  scale: number;
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
};

export type Scored = {
  /** The best first; `share` 0 to 1, together 1. */
  labels: { label: string; share: number }[];
  /** The features that spoke most for the best, with how much. */
  because: string[];
};

export type Scorer = (features: Iterable<string>) => Scored;

const MOST_BECAUSE = 4;

export function scorer({ labels, scale, bias, weights }: Model): Scorer {
  const known = new Map(Object.entries(weights));
  return (features) => {
    const sums = Float64Array.from(bias);
    const there: [string, readonly number[]][] = [];
    for (const feature of features) {
      const pairs = known.get(feature);
      if (!pairs) continue;
      there.push([feature, pairs]);
      for (let at = 0; at < pairs.length; at += 2) {
        const label = pairs[at] as number;
        sums[label] = (sums[label] ?? 0) + (pairs[at + 1] as number);
      }
    }
    const shares = softmax(Array.from(sums, (sum) => sum / scale));
    const ranked = labels
      .map((label, at) => ({ label, at, share: shares[at] ?? 0 }))
      .sort((a, b) => b.share - a.share);
    const best = ranked[0]?.at ?? 0;
    const because = there
      .map(([feature, pairs]) => ({ feature, weight: weightOf(pairs, best) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_BECAUSE)
      .map(({ feature }) => feature);
    return { labels: ranked.map(({ label, share }) => ({ label, share })), because };
  };
}

function weightOf(pairs: readonly number[], label: number): number {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === label) return pairs[at + 1] as number;
  return 0;
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / total);
}
