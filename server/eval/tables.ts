// The tables that an evaluation prints.

type Judged = { right: boolean };

export function percent(judged: readonly Judged[]): string {
  const right = judged.filter((one) => one.right).length;
  return `${right} of ${judged.length} (${share(right, judged.length)})`;
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** One line for each language. */
export function accuracyTable(judged: readonly (Judged & { group: string })[]): string {
  const groups = [...new Set(judged.map(({ group }) => group))].sort();
  return groups
    .map((group) => `  ${group.padEnd(8)} ${percent(judged.filter((one) => one.group === group))}`)
    .join('\n');
}

type FilterPair = { wanted: Record<string, unknown>; found: Record<string, unknown> };

/** Precision, recall and F1 of each filter. */
export function f1Table(pairs: readonly FilterPair[]): string {
  const fields = [
    ...new Set(pairs.flatMap(({ wanted, found }) => [...Object.keys(wanted), ...Object.keys(found)])),
  ].sort();
  return fields
    .map((field) => {
      let right = 0;
      let said = 0;
      let labelled = 0;
      for (const { wanted, found } of pairs) {
        if (field in found) said++;
        if (field in wanted) labelled++;
        if (field in found && JSON.stringify(found[field]) === JSON.stringify(wanted[field])) right++;
      }
      const f1 = said + labelled === 0 ? 0 : (2 * right) / (said + labelled);
      return `  ${field.padEnd(14)} F1 ${f1.toFixed(3)}  precision ${share(right, said)}  recall ${share(right, labelled)}  (${labelled})`;
    })
    .join('\n');
}

/** Which intent was taken for which, most frequent first. */
export function confusions(wrong: readonly { wanted: string; found: string }[]): string {
  const counts = new Map<string, number>();
  for (const { wanted, found } of wrong) {
    const pair = `${wanted} taken for ${found}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([pair, count]) => `  ${count}× ${pair}`)
    .join('\n');
}
