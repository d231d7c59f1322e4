// Welcome: what the first open of the widget is told. From catalogue and site alone; it creates nothing.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SiteResponse } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { allowedLanguage } from '../languages/tags.ts';
import { contactFor } from '../say/contact.ts';
import { homeName } from '../say/phrases.ts';
import { quickFilters } from '../say/quick.ts';
import { teach } from '../say/teach.ts';
import type { Site } from '../site/site.ts';

/** `locale`: BCP 47. `listing`: a listing's id, or the URL of its page. */
export type Welcome = (ask: { locale?: string; listing?: string }) => SiteResponse;

type WelcomeOptions = {
  catalogue: () => Catalogue;
  site: () => Site;
  /** How long a conversation waits for its visitor. */
  session_minutes: number;
  /** A book is open: requests for a visit are taken here. */
  visits?: boolean;
  /** Whether a conversation can go on on another device. */
  handoff?: boolean;
  /** 0: nobody is remembered. */
  memory_days?: number;
  /** ms since 1970, UTC: decides whether the office is open. */
  now: () => number;
};

export function welcomer({
  catalogue: current,
  site: read,
  session_minutes,
  visits,
  handoff,
  memory_days,
  now,
}: WelcomeOptions): Welcome {
  const quickOf = onceFor(quickFilters);
  return ({ locale, listing }): SiteResponse => {
    const [catalogue, site] = [current(), read()];
    const language = allowedLanguage(locale, site.languages);
    const words = { catalogue, language, say: LANGUAGES[language].replies };
    const home = listing ? (catalogue.byId(listing) ?? catalogue.byPage({ url: listing })) : undefined;
    const contact = contactFor({ ...words, site, now: now(), homes: home ? [home] : [], filters: {} });
    return {
      name: site.name,
      logo: site.logo,
      accent: site.accent,
      greeting: site.greeting[language] ?? words.say.chat.greeting(site.name),
      locale: language,
      languages: site.languages,
      labels: LANGUAGES[language].labels,
      suggestions: teach(words, home),
      homes: catalogue.listings.length,
      catalogue_date: catalogue.date,
      sample: catalogue.sample,
      session_minutes,
      privacy_url: site.privacy_url,
      handoff,
      memory_days: memory_days || undefined,
      contact,
      visits: visits || undefined,
      quick: quickOf(catalogue),
      listing: home && { id: home.id, name: homeName(home, words) },
    };
  };
}

/** Asked at every open, and the same until the catalogue is another one. */
function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const value = known.get(of) ?? make(of);
    known.set(of, value);
    return value;
  };
}
