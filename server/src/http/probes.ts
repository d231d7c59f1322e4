// Probes: whether somebody tries names that belong to others. Nothing is refused for it; the figure is for an alarm.

export type Probes = {
  /** Whoever comes under this id, with the key of the device. */
  see(session_id: string, key: string): void;
};

const HOUR_MS = 3_600_000;

/**
 * `onProbe` hears of every id that came under another record key within the last hour or two. Remembers two
 * generations of at most `most` names each; the older goes when an hour is over or the younger is full.
 */
export function watchProbes({
  onProbe,
  most = 20_000,
  now = Date.now,
}: {
  onProbe: () => void;
  most?: number;
  now?: () => number;
}): Probes {
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  let since = now();
  return {
    see(session_id, key) {
      if (young.size >= most || now() - since > HOUR_MS) {
        old = young;
        young = new Map();
        since = now();
      }
      const known = young.get(session_id) ?? old.get(session_id);
      if (young.get(session_id) === undefined) young.set(session_id, known ?? key);
      if (known !== undefined && known !== key) onProbe();
    },
  };
}
