// Place: where the visitor is, which home the page is about, and the site's words for it.
import type { Page } from '@veranda/server/contract';
import type { PageHint } from '../loader/events.ts';
import { type Options, sitePath } from '../loader/options.ts';
import type { View } from '../ui/view.ts';
import type { Api } from './api.ts';

export type PlaceOptions = {
  api: Api;
  options: Options;
  view(): View;
  update(change: Partial<View>): void;
  failed(code: string): void;
};

/** Origin and path: what follows `?` or `#` may be private. */
const address = () => (/^https?:/.test(location.href) ? location.origin + location.pathname : undefined);

export function createPlace({ api, options, view, update, failed }: PlaceOptions) {
  let hint: PageHint = {};
  /** The page whose home the visitor has taken off. */
  let unasked: string | undefined;
  let asked: string | undefined;

  return {
    /** Once for each page and language: a client-side router may have brought another one. */
    async ask() {
      const now = sitePath(options, options.listing ?? hint.listing?.id ?? hint.listing?.url ?? hint.url);
      if (asked === now) return;
      asked = now;
      const answer = await api.site(now);
      if (asked !== now) return;
      if (answer.ok) {
        const site = answer.value;
        update({
          site,
          unreachable: false,
          asking: unasked === address() ? undefined : site.listing?.name,
          lang: site.locale,
          locale: `${site.locale}-IN`,
          labels: { ...view().english, ...site.labels },
        });
      } else {
        asked = undefined;
        update({ unreachable: true });
        failed(answer.code);
      }
    },
    /** Goes with each message, so that "is this one ready?" stays bound to the home it was asked on. */
    page(): Page | undefined {
      const url = hint.url ?? address();
      if (unasked && unasked === address()) return undefined;
      const listing = options.listing
        ? { id: options.listing }
        : (hint.listing ?? view().extras?.listingOnPage(document));
      return url || listing ? { url, listing } : undefined;
    },
    hint(next: PageHint) {
      hint = next;
      unasked = undefined;
    },
    unask() {
      unasked = address();
      update({ asking: undefined });
    },
  };
}
