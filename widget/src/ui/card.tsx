// Card: one home, with what a buyer looks at first. Nothing is shown that the catalogue does not state.
import type { Card as Home, Labels } from '@veranda/server/contract';
import { fill } from '../panel/labels.ts';
import { CALENDAR, CHECK, HEART, Icon, SHARE } from './icon.tsx';
import { isOwn, safeUrl } from './links.ts';
import { Picture } from './picture.tsx';
import type { Props } from './view.ts';

export function Card({ card, view, actions }: Props & { card: Home }) {
  const { labels } = view;
  const url = safeUrl(card.url);
  const saved = view.saved.some(({ id }) => id === card.id);
  const lines = [specOf(card, labels), [card.locality, card.possession].filter(Boolean).join(' · ')];
  // What the card says already is no more reason: its lines, or that its price is within the budget.
  const why = card.why
    .filter((reason) => !lines.some((line) => line.includes(reason)) && !reason.includes(card.price_text))
    // One line of them: as many as it holds.
    .sort((a, b) => a.length - b.length);
  const fine = [card.sample && labels.sample, view.viewed?.includes(card.id) && labels.viewed]
    .filter(Boolean)
    .join(' · ');
  return (
    <article class="card" data-id={card.id} aria-label={card.name}>
      <Picture card={card} view={view} actions={actions}>
        <span class="number">{card.number}</span>
      </Picture>
      <div class="facts">
        <p class="price">
          {card.price_text}
          {card.rate_text && <small>{card.rate_text}</small>}
        </p>
        <p class="name">
          {url ? (
            <a
              href={url}
              {...(!isOwn(url) && { target: '_blank', rel: 'noopener' })}
              onClick={(event) => actions.visit(card, event)}
            >
              {card.name}
            </a>
          ) : (
            <button
              type="button"
              class="plain"
              onClick={() => actions.act({ type: 'show', listing_id: card.id, label: card.name }, card.name)}
            >
              {card.name}
            </button>
          )}
        </p>
        {lines.map((line) => (
          <p class="spec" key={line}>
            {line}
          </p>
        ))}
        {card.over_text && <p>{card.over_text}</p>}
        {why.length > 0 && (
          <p class="why">
            <Icon of={CHECK} />
            <span>{why.join(' · ')}</span>
          </p>
        )}
        {card.unstated_text && <p class="spec">{card.unstated_text}</p>}
        {fine && <p class="fine">{fine}</p>}
      </div>
      {view.site?.visits && (
        <button
          type="button"
          class="heart book"
          aria-label={`${labels.visit}: ${card.name}`}
          onClick={() => actions.book({ kind: 'visit', listing_ids: [card.id] })}
        >
          <Icon of={CALENDAR} />
        </button>
      )}
      <button
        type="button"
        class="heart share"
        aria-label={`${labels.share}: ${card.name}`}
        onClick={() => actions.share([card])}
      >
        <Icon of={SHARE} />
      </button>
      <button
        type="button"
        class="heart"
        aria-pressed={saved}
        aria-label={fill(labels.save, { name: card.name })}
        onClick={() => actions.save(card)}
      >
        <Icon of={HEART} />
      </button>
    </article>
  );
}

/** '2 BHK · 1,150 sq ft carpet', of a project's kind '3 BHK + 2T · 1,012–1,060 sq ft carpet' */
export function specOf({ bhk, configuration, area, area_max, area_basis }: Home, labels: Labels): string {
  const rooms = configuration ?? (bhk === 0.5 ? labels.rk : bhk && fill(labels.bhk, { n: bhk }));
  const grouped = (n: number) => n.toLocaleString('en-IN', { maximumFractionDigits: 0 });
  const size =
    area && fill(labels.sqft, { n: area_max ? `${grouped(area)}–${grouped(area_max)}` : grouped(area) });
  return [rooms, size && [size, area_basis && labels[area_basis]].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' · ');
}
