// Guest: Veranda on somebody else's page, with a record of what it asks of the network, prints and throws.
import { test as people, Tab } from '../people.ts';
import { type Host, type HostPage, serveHost } from './host.ts';

export type Visit = {
  tab: Tab;
  host: Host;
  /** Uncaught errors and rejections of the page. The test fails when there are any at its end. */
  faults: string[];
  /** What the console printed that names Veranda: the lines for the owner. */
  lines: string[];
  /** Every request's address, in order. */
  asked: string[];
};

type VisitOptions = {
  path?: string;
  /** Runs before the page is asked for. */
  before?(tab: Tab): Promise<unknown>;
};

type Fixtures = {
  /** Ada opens a page of a site made for this test. One page is served at `/`, several by their paths. */
  visit(site: HostPage | Record<string, HostPage>, options?: VisitOptions): Promise<Visit>;
};

const isPage = (site: HostPage | Record<string, HostPage>): site is HostPage => typeof site.html === 'string';

export const test = people.extend<Fixtures>({
  visit: async ({ ada }, use) => {
    const visits: Visit[] = [];
    await use(async (site, { path = '/', before } = {}) => {
      const host = await serveHost(isPage(site) ? { '/': site } : site);
      const tab = new Tab(await ada.context.newPage());
      const visit: Visit = { tab, host, faults: [], lines: [], asked: [] };
      visits.push(visit);
      tab.page.on('pageerror', (error) => visit.faults.push(`${error}`));
      tab.page.on('console', (message) => {
        if (message.text().startsWith('Veranda:')) visit.lines.push(message.text());
      });
      tab.page.on('request', (request) => visit.asked.push(request.url()));
      await before?.(tab);
      await tab.page.goto(host.url + path);
      return visit;
    });
    for (const { host } of visits) await host.close();
    const thrown = visits.flatMap(({ faults }) => faults);
    if (thrown.length) throw new Error(`thrown at the host page: ${thrown.join(' · ')}`);
  },
});

export { expect } from '../people.ts';
