// Welcome: the first thing in the log. It stands before any network answer; the site's own words replace ours in place.
import { fill, MINUTES } from '../panel/labels.ts';
import { safeUrl } from './links.ts';
import { Suggestions } from './suggestions.tsx';
import type { Props } from './view.ts';

export function Welcome({ view, actions }: Props) {
  const { labels, site, options, chat, locale } = view;
  const privacy = safeUrl(site?.privacy_url ?? options.privacy);
  return (
    <div class="welcome">
      <p class="greeting" dir="auto">
        {site?.greeting ?? options.greeting ?? labels.greeting}
      </p>
      <p class="about">
        <span>
          {`${
            site
              ? fill(labels.about, {
                  homes: site.homes.toLocaleString('en-IN'),
                  date: day(site.catalogue_date, locale),
                })
              : labels.about_plain
          } ${fill(labels.kept, { minutes: site?.session_minutes ?? MINUTES })} `}
        </span>
        {privacy && (
          <a href={privacy} target="_blank" rel="noopener">
            {labels.privacy}
          </a>
        )}
      </p>
      {!chat.turns.length && <Suggestions suggestions={site?.suggestions ?? []} actions={actions} />}
    </div>
  );
}

/** '2026-11-21' → '21 Nov 2026', the catalogue's day wherever the visitor is. */
const day = (iso: string, locale: string) =>
  new Date(iso).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
