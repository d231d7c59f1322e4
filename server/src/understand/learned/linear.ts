// Linear: a scorer learned from labelled turns: for each label the sum of the weights of the features that are there. Plain
// data, so that why something was scored so can be read off it.

/** As it is kept: for each feature, and last for what is always there, a byte for each label; `scale` of them is 1. */
export type Model = {
  labels: readonly string[];
  names: readonly string[];
  scale: number;
  /** Base64 of signed bytes. */
  weights: string;
};

export type Scored = {
  /** The best first; `share` 0 to 1, together 1. */
  labels: { label: string; share: number }[];
  /** The features that spoke most for the best. */
  because: string[];
};

export type Scorer = (features: Iterable<string>) => Scored;

const MOST_BECAUSE = 4;

export function scorer({ labels, names, scale, weights }: Model): Scorer {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  const width = labels.length;
  const places = new Map(names.map((name, at) => [name, at * width]));
  const always = names.length * width;
  return (features) => {
    const sums = Array.from({ length: width }, (_, k) => bytes[always + k] as number);
    const there: [string, number][] = [];
    for (const feature of features) {
      const at = places.get(feature);
      if (at === undefined) continue;
      there.push([feature, at]);
      for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (bytes[at + k] as number);
    }
    const shares = softmax(sums.map((sum) => sum / scale));
    const ranked = labels
      .map((label, at) => ({ label, at, share: shares[at] ?? 0 }))
      .sort((a, b) => b.share - a.share);
    const best = ranked[0]?.at ?? 0;
    const because = there
      .map(([feature, at]) => ({ feature, weight: bytes[at + best] as number }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_BECAUSE)
      .map(({ feature }) => feature);
    return { labels: ranked.map(({ label, share }) => ({ label, share })), because };
  };
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / total);
}
