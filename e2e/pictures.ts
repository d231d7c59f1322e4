// Pictures of the main states, taken from the running program.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { Tab } from './people.ts';
import { startServer } from './server.ts';

const folder = path.resolve(import.meta.dirname, '../docs/pictures');
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

type Picture = { name: string; says: string[]; lang?: string } & BrowserContextOptions;
const PICTURES: Picture[] = [
  { name: 'first-open', says: [], ...WIDE },
  { name: 'desktop-light', says: ['show me 2bhk in whitefield'], ...WIDE },
  { name: 'desktop-dark', says: ['show me 2bhk in whitefield'], ...WIDE, colorScheme: 'dark' },
  { name: 'phone-light', says: ['show me 2bhk in whitefield under 90 lakh'], ...NARROW },
  { name: 'phone-dark', says: ['show me 2bhk in whitefield under 90 lakh'], ...NARROW, colorScheme: 'dark' },
  { name: 'phone-compare', says: ['2bhk in whitefield to buy', 'compare the first two'], ...NARROW },
  { name: 'phone-nothing-found', says: ['2bhk villa in whitefield under 20 lakh'], ...NARROW },
  {
    name: 'phone-visit',
    says: ['2bhk in whitefield to buy', 'book a visit to the first one on Saturday'],
    ...NARROW,
  },
  { name: 'phone-hinglish', says: ['bhai 2bhk chahiye whitefield mein 90 lakh tak'], ...NARROW },
  { name: 'phone-hindi', says: ['व्हाइटफील्ड में 2 बीएचके 90 लाख तक'], lang: 'hi', ...NARROW },
  { name: 'phone-kannada', says: ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ 90 ಲಕ್ಷದೊಳಗೆ'], lang: 'kn', ...NARROW },
];

const wanted = process.argv[2];
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
});
for (const { name, says, lang, ...options } of PICTURES) {
  if (wanted && !name.includes(wanted)) continue;
  const context = await browser.newContext({
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  if (lang)
    await page.evaluate((code) => {
      document.documentElement.lang = code;
    }, lang);
  const tab = new Tab(page);
  await tab.launcher.click();
  await page.getByRole('textbox').last().waitFor();
  for (const text of says) {
    await page.getByRole('textbox').last().fill(text);
    const replies = await tab.log.locator('[data-role="assistant"]').count();
    await page.getByRole('textbox').last().press('Enter');
    await tab.log.locator('[data-role="assistant"]').nth(replies).waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(path.join('docs/pictures', `${name}.png`));
  await context.close();
}
await browser.close();
await server.stop();
