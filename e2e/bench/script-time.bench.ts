// Script time: what the tag costs a page before anybody wants to chat, at a quarter of this machine's speed.
// Prints the milliseconds of script that a trace holds of our URLs, how many times that is of the least that any launcher
// must do (a button with a style in a shadow root, and one look into localStorage), and how far the page's layout moved.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { startServer } from '../server.ts';

const LOADS = 30;
const SLOWER = 4;
/** ms, median; to reach. */
const TARGET = 10;

/** One event of a trace: microseconds; `X` has a duration. */
type TraceEvent = { ph: string; ts: number; dur?: number; tid: number; args?: { data?: { url?: string } } };

const LEAST = `(() => {
  localStorage.getItem('chatbot_open');
  const box = document.createElement('div');
  const root = box.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('button { position: fixed; right: 16px; bottom: 16px }');
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.textContent = 'Ask about homes';
  root.append(button);
  document.body.append(box);
})()`;

const server = await startServer();
const host = await serveHost({
  '/': page({ tag: tag(server.url) }),
  '/least': page({ tag: '<script src="/least.js" async></script>' }),
  '/least.js': { html: LEAST, headers: { 'content-type': 'text/javascript' } },
});
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
});
const ours: Load[] = [];
const least: Load[] = [];
for (let n = 0; n < LOADS; n++) {
  ours.push(await load('/', server.url));
  least.push(await load('/least', `${host.url}/least.js`));
}
await browser.close();
await host.close();
await server.stop();

const median = (loads: Load[]) => loads.map(({ ms }) => ms).sort((a, b) => a - b)[LOADS >> 1] as number;
console.log(
  `script time before intent, ${LOADS} loads at ${SLOWER}× throttle: median ${median(ours).toFixed(1)} ms (to reach: ${TARGET}), ${(median(ours) / median(least)).toFixed(1)} × the least there can be (${median(least).toFixed(1)} ms); layout moved by ${Math.max(...ours.map(({ moved }) => moved))}`,
);

type Load = { ms: number; moved: number };

/** A first visit: an empty cache, and half a second of peace after the launcher is there. */
async function load(path: string, script: string): Promise<Load> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(devtools, () => visit(tab, path));
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
  return { ms: scriptTime(events, script), moved };
}

async function visit(tab: Page, path: string) {
  await tab.goto(host.url + path);
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

/** Milliseconds in events that name this script, each moment once: a call inside a call is in it already. */
function scriptTime(events: readonly TraceEvent[], script: string): number {
  const ours = events
    .filter(({ ph, dur, args }) => ph === 'X' && dur !== undefined && args?.data?.url?.startsWith(script))
    .sort((a, b) => a.ts - b.ts);
  if (ours.length === 0) throw new Error('the trace holds nothing of the script');
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
