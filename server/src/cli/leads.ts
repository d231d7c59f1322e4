// `pnpm leads test`: sends one sample to every address of LEADS_TO, as a visitor's request would go there, and says how each
// took it. Nothing is kept.
import { randomBytes } from 'node:crypto';
import type { Lead, Visit } from '../book/book.ts';
import { shownTarget } from '../book/delivery/targets.ts';
import { eventBody } from '../book/events.ts';
import { freeSlots } from '../book/slots.ts';
import { dateAfter, instantOf, wallTime } from '../book/wall-time.ts';
import { ConfigError, readConfig } from '../config/config.ts';
import { senders } from '../leads.ts';
import { BUILT_IN_SITE, readSite, type Site, SiteError } from '../site/site.ts';

const USAGE = `npm run leads -- test    sends one sample, marked as a test, to every address of LEADS_TO (or pnpm leads test)
Reads the same variables as the server: LEADS_TO, LEADS_SECRET, SMTP, SITE, DATA.
Exit: 0 all have taken it · 1 some have not · 2 wrong use, or nowhere to send`;

const HOUR = 3_600_000;
const NO_ZONE = 'Asia/Kolkata';

/** A time that a visitor could choose: by the office's clock, within its hours; else tomorrow at eleven. */
function sampleTime(site: Pick<Site, 'visits' | 'hours'>, now: number): number {
  const [day] = freeSlots(site, undefined, [], now);
  const zone = site.hours?.time_zone ?? NO_ZONE;
  const eleven = () => instantOf(dateAfter(wallTime(now, zone).slice(0, 10), 1), '11:00', zone);
  return day?.slots[0]?.start ?? eleven() ?? now + 24 * HOUR;
}

/** Told apart from a real one by its name, its number, its note and `test`. */
function sample(site: Site, now: number): string {
  const lead: Lead = {
    id: 'test',
    name: 'Sample Visitor (test)',
    phone: '+910000000000',
    doubtful: false,
    state: 'new',
    first_at: now,
    last_at: now,
    times: 1,
  };
  const start = sampleTime(site, now);
  const visit: Visit = {
    id: 'test',
    lead: lead.id,
    reference: 'TEST',
    kind: 'visit',
    state: 'asked',
    sequence: 0,
    homes: [{ id: 'sample', name: 'Sample Court, A-101', price_text: '₹84.5 L', locality: 'Sample Nagar' }],
    slot: { start, end: start + HOUR, seats: 1 },
    wanted: '2 BHK in Sample Nagar',
    note: 'This is a test of the chat. Nobody has asked for anything.',
    language: 'en',
    time_zone: site.hours?.time_zone ?? NO_ZONE,
    asked_at: now,
  };
  return eventBody({ type: 'visit.asked', lead, visit, consents: [], at: now, test: true });
}

/** False where somebody has not taken it. */
async function sendTest(): Promise<boolean> {
  const config = readConfig();
  const site = config.site ? readSite(config.site) : BUILT_IN_SITE;
  const { adapters, faults } = senders(config, () => site.name);
  if (faults.length > 0) throw new ConfigError(faults);
  if (adapters.size === 0) throw new ConfigError(['LEADS_TO names nobody: there is nowhere to send']);
  const body = sample(site, Date.now());
  const sent = await Promise.all(
    [...adapters].map(async ([to, send]) => {
      const { kept, status } = await send({ id: `test-${randomBytes(9).toString('base64url')}`, body });
      console.log(`${kept ? 'taken    ' : 'NOT TAKEN'}  ${shownTarget(to)}: ${status}`);
      return kept;
    }),
  );
  return sent.every(Boolean);
}

if (process.argv[2] !== 'test' || process.argv.length > 3) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await sendTest()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof SiteError)) throw error;
    for (const fault of error.faults) console.error(fault);
    process.exitCode = 2;
  }
}
