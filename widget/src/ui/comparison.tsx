// Comparison: homes side by side; what differs is marked, what the catalogue does not say is said.
import type { Card, Comparison as Rows } from '@veranda/server/contract';
import type { View } from './view.ts';

export function Comparison({ comparison, cards, view }: { comparison: Rows; cards: Card[]; view: View }) {
  const { labels } = view;
  const homes = comparison.listing_ids.map((id) => cards.find((card) => card.id === id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="comparison" aria-label={labels.comparison} tabIndex={0}>
      <table>
        {homes.every(Boolean) && (
          <thead>
            <tr>
              <td />
              {homes.map((home) => (
                <th scope="col" key={home?.id}>
                  {home?.number}. {home?.name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {comparison.rows.map(({ label, values, differs }) => (
            <tr key={label} class={differs ? 'differs' : ''}>
              <th scope="row">{label}</th>
              {values.map((value) => (
                <td class={value === null ? 'unknown' : ''}>{value ?? labels.not_stated}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
