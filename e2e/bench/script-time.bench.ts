// Script time: what the tag costs a page before anybody wants to chat, at a quarter of this machine's speed.
// Prints the milliseconds of script that a trace holds of our URLs, and how far the page's layout moved.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { startServer } from '../server.ts';

const LOADS = 30;
const SLOWER = 4;
/** ms, median; to reach. */
const TARGET = 10;

/** One event of a trace: microseconds; `X` has a duration. */
type TraceEvent = { ph: string; ts: number; dur?: number; tid: number; args?: { data?: { url?: string } } };

const server = await startServer();
const host = await serveHost({ '/': page({ tag: tag(server.url) }) });
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
});
const loads: { ms: number; moved: number }[] = [];
for (let n = 0; n < LOADS; n++) loads.push(await load());
await browser.close();
await host.close();
await server.stop();

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
const most = Math.max(...loads.map(({ ms }) => ms));
console.log(
  `script time before intent, ${LOADS} loads at ${SLOWER}× throttle: median ${median(loads.map(({ ms }) => ms)).toFixed(1)} ms, most ${most.toFixed(1)} ms (to reach: ${TARGET}); layout moved by ${Math.max(...loads.map(({ moved }) => moved))}`,
);

/** A first visit: an empty cache, and half a second of peace after the launcher is there. */
async function load() {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(devtools, () => visit(tab));
  const moved = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as never as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 100);
      }),
  );
  await context.close();
  return { ms: scriptTime(events), moved };
}

async function visit(tab: Page) {
  await tab.goto(host.url);
  await tab.getByRole('button', { name: 'Ask about homes' }).waitFor();
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
}

async function traced(devtools: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await run();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  return events;
}

/** Milliseconds in events that name one of our URLs, each moment once: a call inside a call is in it already. */
function scriptTime(events: readonly TraceEvent[]): number {
  const ours = events
    .filter(({ ph, dur, args }) => ph === 'X' && dur !== undefined && args?.data?.url?.startsWith(server.url))
    .sort((a, b) => a.ts - b.ts);
  if (ours.length === 0) throw new Error('the trace holds nothing of our script');
  const ends = new Map<number, number>();
  let total = 0;
  for (const { ts, dur = 0, tid } of ours) {
    const end = ts + dur;
    const covered = ends.get(tid) ?? 0;
    if (end <= covered) continue;
    total += end - Math.max(ts, covered);
    ends.set(tid, end);
  }
  return total / 1000;
}
