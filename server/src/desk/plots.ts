// Plots, drawn on the server as SVG: no chart code in the browser.
import { scaleBand, scaleLinear } from 'd3-scale';
import { html } from 'hono/html';

/** As wide as a phone shows it, so that its words are as large as they say. */
const WIDTH = 340;
const HEIGHT = 160;

/** Bars day by day; `part` is drawn inside its bar. Described in words for those who cannot see it. */
export function bars(days: readonly { label: string; n: number; part: number }[], said: string) {
  const x = scaleBand<number>()
    .domain(days.map((_, at) => at))
    .range([28, WIDTH])
    .padding(0.2);
  const most = Math.max(1, ...days.map(({ n }) => n));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - 20, 8]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${said}">
${ticks.map(
  (tick) =>
    html`<line x1="28" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}" stroke="currentColor" stroke-opacity=".15"/><text x="22" y="${y(tick) + 4}" font-size="11" text-anchor="end" fill="currentColor" fill-opacity=".6">${tick}</text>`,
)}
${days.map(({ n, part }, at) => {
  const left = x(at) ?? 0;
  return html`<rect x="${left}" width="${x.bandwidth()}" y="${y(n)}" height="${y(0) - y(n)}" fill="currentColor" fill-opacity=".25"/><rect x="${left}" width="${x.bandwidth()}" y="${y(part)}" height="${y(0) - y(part)}" fill="#c0603c"/>`;
})}
${days.map(({ label }, at) =>
  at % Math.ceil(days.length / 6) === 0
    ? html`<text x="${(x(at) ?? 0) + x.bandwidth() / 2}" y="${HEIGHT - 4}" font-size="11" text-anchor="middle" fill="currentColor" fill-opacity=".6">${label}</text>`
    : '',
)}
</svg>`;
}

/** Two bars a row: what was asked for beside what is listed. */
export function pairs(rows: readonly { label: string; asked: number; listed: number }[], said: string) {
  const most = Math.max(1, ...rows.flatMap(({ asked, listed }) => [asked, listed]));
  const x = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - 150]);
  const height = rows.length * 34 + 8;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">
${rows.map(
  (
    { label, asked, listed },
    at,
  ) => html`<text x="110" y="${at * 34 + 24}" font-size="13" text-anchor="end" fill="currentColor">${label}</text>
<rect x="118" y="${at * 34 + 8}" width="${x(asked)}" height="11" fill="#c0603c"/><text x="${123 + x(asked)}" y="${at * 34 + 18}" font-size="11" fill="currentColor">${asked}</text>
<rect x="118" y="${at * 34 + 21}" width="${x(listed)}" height="9" fill="currentColor" fill-opacity=".3"/><text x="${123 + x(listed)}" y="${at * 34 + 30}" font-size="11" fill="currentColor" fill-opacity=".6">${listed}</text>`,
)}
</svg>`;
}

/** Two step lines over the same steps, each as shares of its own whole: what was asked for over what is listed. */
export function steps(rows: readonly { label: string; asked: number; listed: number }[], said: string) {
  const shares = (of: 'asked' | 'listed') => {
    const whole = rows.reduce((all, row) => all + row[of], 0);
    return rows.map((row) => (whole === 0 ? 0 : row[of] / whole));
  };
  const [asked, listed] = [shares('asked'), shares('listed')];
  const x = scaleBand<number>()
    .domain(rows.map((_, at) => at))
    .range([36, WIDTH]);
  const y = scaleLinear()
    .domain([0, Math.max(0.1, ...asked, ...listed)])
    .nice(4)
    .range([HEIGHT - 20, 8]);
  const line = (values: readonly number[]) =>
    values
      .map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)},${y(value)}H${(x(at) ?? 0) + x.bandwidth()}`)
      .join('');
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${said}">
${y
  .ticks(4)
  .map(
    (tick) =>
      html`<line x1="36" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}" stroke="currentColor" stroke-opacity=".15"/><text x="30" y="${y(tick) + 4}" font-size="11" text-anchor="end" fill="currentColor" fill-opacity=".6">${Math.round(tick * 100)}%</text>`,
  )}
<path d="${line(listed)}" fill="none" stroke="currentColor" stroke-opacity=".4" stroke-width="2"/>
<path d="${line(asked)}" fill="none" stroke="#c0603c" stroke-width="2.5"/>
${rows.map(
  ({ label }, at) =>
    html`<text x="${(x(at) ?? 0) + x.bandwidth() / 2}" y="${HEIGHT - 4}" font-size="11" text-anchor="middle" fill="currentColor" fill-opacity=".6">${label}</text>`,
)}
</svg>`;
}

/** How far they got, one bar a step, each as long as the share of the first. */
export function funnel(rows: readonly { label: string; n: number }[], said: string) {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const x = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - 180]);
  return html`<svg viewBox="0 0 ${WIDTH} ${rows.length * 30 + 8}" role="img" aria-label="${said}">
${rows.map(
  (
    { label, n },
    at,
  ) => html`<text x="124" y="${at * 30 + 22}" font-size="13" text-anchor="end" fill="currentColor">${label}</text>
<rect x="132" y="${at * 30 + 8}" width="${x(n)}" height="18" fill="#c0603c" fill-opacity="${1 - at * 0.15}"/><text x="${138 + x(n)}" y="${at * 30 + 22}" font-size="12" fill="currentColor">${n}</text>`,
)}
</svg>`;
}
