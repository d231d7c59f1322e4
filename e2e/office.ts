// The office of the tests: a server that keeps requests for visits, with a desk, open all day.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Server, startServer } from './server.ts';

/** Opens the desk. */
export const KEY = 'sample-key-of-twenty-characters';

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const ALL_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00', '24:00']]);
const SITE = {
  name: 'Sample Homes',
  languages: ['en', 'hi', 'kn'],
  phone: '+91 80 5555 0100',
  whatsapp: '+91 98450 55501',
  hours: { time_zone: 'Asia/Kolkata', days: Object.fromEntries(ALL_DAY) },
};

/** `site` is the path of its SITE file. */
export type Office = Server & { site: string };

/** Starts it in a folder of its own and hands it to `use`; both are gone afterwards. `leads_to`: where requests are sent. */
export async function withOffice(leads_to: string, use: (office: Office) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-office-'));
  const site = path.join(folder, 'site.json');
  writeFileSync(site, JSON.stringify(SITE));
  const server = await startServer({
    DATA: folder,
    DESK_KEY: `asha:${KEY}`,
    LEADS_TO: leads_to,
    LEADS_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    LEADS_PRIVATE: 'on',
  });
  await use({ ...server, site });
  await server.stop();
  rmSync(folder, { recursive: true });
}
