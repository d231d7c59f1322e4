// Home: one home inside the answer. Its pictures, facts and amenities as the catalogue states them, its plan, its map, its loan.
import type { Card, HomeDetail } from '@veranda/server/contract';
import { CHECK, DOWN, Icon, PAGE, PIN, SHARE } from './icon.tsx';
import { safeUrl } from './links.ts';
import { Loan } from './loan.tsx';
import type { Props } from './view.ts';

export function Home({ home, card, view, actions }: Props & { home: HomeDetail; card?: Card }) {
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
    <section class="home" aria-label={card?.name}>
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
          {([-1, 1] as const).map((step) => (
            <button
              type="button"
              key={step}
              class={step < 0 ? 'next before' : 'next'}
              aria-label={step < 0 ? labels.previous_picture : labels.next_picture}
              onClick={({ currentTarget }) => turn(currentTarget, step)}
            >
              <Icon of={DOWN} />
            </button>
          ))}
        </div>
      )}
      {card?.price_text && <p class="price">{card.price_text}</p>}
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
        {card && (
          <button type="button" class="quiet" onClick={() => actions.share([card])}>
            <Icon of={SHARE} />
            {labels.share}
          </button>
        )}
      </div>
    </section>
  );
}

/** One picture on, or back; after the last the first. */
function turn(button: HTMLElement, step: 1 | -1) {
  const strip = button.parentElement?.querySelector('ul');
  if (!strip) return;
  const pictures = strip.childElementCount;
  const now = Math.round(strip.scrollLeft / strip.clientWidth);
  const smooth = !matchMedia('(prefers-reduced-motion)').matches;
  strip.scrollTo({
    left: ((now + step + pictures) % pictures) * strip.clientWidth,
    behavior: smooth ? 'smooth' : 'auto',
  });
}
