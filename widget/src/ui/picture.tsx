// Picture: a home's photo in a box reserved for it, or a drawing of its kind when there is none, it fails, or data is scarce.
import type { Card } from '@veranda/server/contract';
import type { ComponentChildren } from 'preact';
import { safeUrl } from './links.ts';
import type { Props } from './view.ts';

/** Save-Data, or a network on which a picture takes seconds: they come on a tap. */
const network = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
const THRIFTY = Boolean(network?.saveData || /2g/.test(network?.effectiveType ?? ''));

/** 64 × 64, in two tones. */
const DRAWINGS: Record<string, string> = {
  apartment: 'M18 54V14h18v40M36 26h12v28M24 22h6M24 30h6M24 38h6M24 46h6M41 34h3M41 42h3',
  villa: 'M10 32l22-17 22 17M16 29v25h32V29M27 54V41h10v13M21 36h4M39 36h4',
  plot: 'M8 46l24-12 24 12-24 12zM32 34V14l12 5-12 5',
  commercial: 'M14 54V20h36v34M14 30h36M22 54V40h8v14M36 40h8v6h-8z',
};
const DRAWN_AS: Record<string, string> = {
  villa: 'villa',
  house: 'villa',
  row_house: 'villa',
  farmhouse: 'villa',
  plot: 'plot',
  commercial: 'commercial',
};

type Box = Props & { card: Card; children: ComponentChildren };

export function Picture({ card, view, actions, children }: Box) {
  const shown = view.pictures[card.id];
  const src = shown === 'broken' ? undefined : safeUrl(card.image);
  const free = shown === 'wanted' || !THRIFTY;
  return (
    <div class="picture">
      {src && free ? (
        <img
          src={src}
          alt=""
          // Those out of sight wait until they are scrolled to.
          loading="lazy"
          decoding="async"
          onError={() => actions.picture(card.id, 'broken')}
        />
      ) : (
        <svg viewBox="0 0 64 64" aria-hidden="true">
          <path d={DRAWINGS[DRAWN_AS[card.type ?? ''] ?? 'apartment']} />
        </svg>
      )}
      {src && !free && (
        <button
          type="button"
          class="photo"
          aria-label={`${view.labels.photo}: ${card.name}`}
          onClick={() => actions.picture(card.id, 'wanted')}
        >
          <span>{view.labels.photo}</span>
        </button>
      )}
      {children}
    </div>
  );
}
