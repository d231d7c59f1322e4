// Home: one home inside the answer. Its pictures, facts and amenities as the catalogue states them, its plan, its map, its loan.
import type { HomeDetail } from '@veranda/server/contract';
import { CHECK, DOWN, Icon, PAGE, PIN } from './icon.tsx';
import { safeUrl } from './links.ts';
import { Loan } from './loan.tsx';
import type { Props } from './view.ts';

export function Home({ home, name, view, actions }: Props & { home: HomeDetail; name: string }) {
  const { labels } = view;
  const pictures = home.images.flatMap(({ url, alt }) => {
    const src = safeUrl(url);
    return src ? [{ src, alt: alt ?? '' }] : [];
  });
  const links: [string, string, string | undefined][] = [
    [PAGE, labels.floor_plan, safeUrl(home.floor_plan_url)],
    [PIN, labels.map, safeUrl(home.map_url)],
  ];
  return (
    <section class="home" aria-label={name}>
      {pictures.length > 1 && (
        <div class="gallery">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <ul tabIndex={0}>
            {pictures.map(({ src, alt }) => (
              <li key={src}>
                <img src={src} alt={alt} loading="lazy" decoding="async" />
              </li>
            ))}
          </ul>
          <button type="button" class="next" aria-label={labels.next_picture} onClick={toNext}>
            <Icon of={DOWN} />
          </button>
        </div>
      )}
      {home.facts.length > 0 && (
        <dl>
          {home.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {home.amenities.length > 0 && (
        <ul class="ticks">
          {home.amenities.map((amenity) => (
            <li key={amenity}>
              <Icon of={CHECK} />
              <span>{amenity}</span>
            </li>
          ))}
        </ul>
      )}
      {home.loan && <Loan loan={home.loan} labels={labels} />}
      <div class="ways">
        {links.map(
          ([icon, label, href]) =>
            href && (
              <a key={label} href={href} target="_blank" rel="noopener">
                <Icon of={icon} />
                <span>{label}</span>
              </a>
            ),
        )}
        <button
          type="button"
          onClick={() =>
            view.site?.visits
              ? actions.book({ kind: 'visit', listing_ids: [home.listing_id] })
              : actions.send(labels.visit)
          }
        >
          {labels.visit}
        </button>
      </div>
    </section>
  );
}

/** One picture on; after the last the first. */
function toNext({ currentTarget }: { currentTarget: HTMLElement }) {
  const strip = currentTarget.previousElementSibling;
  if (!strip) return;
  const end = strip.scrollWidth - strip.clientWidth;
  const smooth = !matchMedia('(prefers-reduced-motion)').matches;
  strip.scrollTo({
    left: strip.scrollLeft > end - 8 ? 0 : strip.scrollLeft + strip.clientWidth,
    behavior: smooth ? 'smooth' : 'auto',
  });
}
