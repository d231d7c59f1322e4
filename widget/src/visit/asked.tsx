// Asked: what the office has, how it stands now, and what can still be done about it.
import type { RequestedVisit } from '@veranda/server/contract';
import { safeUrl } from '../ui/links.ts';
import type { Props } from '../ui/view.ts';
import { stands } from './booking.ts';

export function Asked({ visit, view, actions }: Props & { visit: RequestedVisit }) {
  const now = view.booking?.now;
  const here = now?.[visit.reference];
  const open = stands(visit, now);
  const { label, where, words } = { ...visit, ...here };
  const ways = [
    [words?.page, safeUrl(visit.page_url)],
    [words?.calendar, safeUrl(visit.ics_url)],
  ] as const;
  return (
    <section class="asked" data-state={here?.state ?? (open ? visit.state : 'cancelled')}>
      {/* A person who listens hears it when it changes. */}
      <p class="state" role="status">
        {now && !here ? words?.withdrawn : words?.state}
      </p>
      {label && <p class="when">{label}</p>}
      {where && <p class="soft">{where}</p>}
      <p class="soft">{visit.reference}</p>
      {open && (
        <div class="ways">
          {ways.map(
            ([name, href]) =>
              name &&
              href && (
                <a key={name} href={href} target="_blank" rel="noopener">
                  {name}
                </a>
              ),
          )}
          {words && (
            <button type="button" onClick={actions.takeBack}>
              {words.withdraw}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
