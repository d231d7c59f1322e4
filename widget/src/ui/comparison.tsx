// Comparison: homes side by side, their heads in sight; first only what differs; what the catalogue does not say is said.
import type { Card, Comparison as Rows } from '@veranda/server/contract';
import { isOwn, safeUrl } from './links.ts';
import { Picture } from './picture.tsx';
import type { Props } from './view.ts';

export function Comparison({
  comparison,
  cards,
  view,
  actions,
}: Props & { comparison: Rows; cards: Card[] }) {
  const { labels } = view;
  const homes = comparison.listing_ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const { rows } = comparison;
  const alike = rows.some(({ differs }) => !differs) && rows.some(({ differs }) => differs);
  return (
    <section class="comparison" aria-label={labels.comparison}>
      {alike && (
        <label class="only">
          <input type="checkbox" defaultChecked />
          <span>{labels.differences}</span>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div class="sides" tabIndex={0}>
        <table>
          {homes.length === comparison.listing_ids.length && (
            <thead>
              <tr>
                <td />
                {homes.map((home) => (
                  <th scope="col" key={home.id} data-id={home.id}>
                    <Picture card={home} view={view} actions={actions}>
                      <span class="number">{home.number}</span>
                    </Picture>
                    <Name home={home} view={view} actions={actions} />
                    <span class="price">{home.price_text}</span>
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ label, values, differs }) => (
              <tr key={label} class={differs ? 'differs' : ''}>
                <th scope="row">{label}</th>
                {values.map((value) => (
                  <td class={value === null ? 'unknown' : ''}>{value ?? labels.not_stated}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Name({ home, actions }: Props & { home: Card }) {
  const url = safeUrl(home.url);
  return url ? (
    <a
      href={url}
      {...(!isOwn(url) && { target: '_blank', rel: 'noopener' })}
      onClick={(event) => actions.visit(home, event)}
    >
      {home.name}
    </a>
  ) : (
    <span>{home.name}</span>
  );
}
