// Comparison: homes side by side; what differs is marked, what the catalogue does not say is said.
import type { Comparison as Rows } from '@veranda/server/contract';
import type { View } from './view.ts';

export function Comparison({ comparison, view: { labels } }: { comparison: Rows; view: View }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="comparison" aria-label={labels.comparison} tabIndex={0}>
      <table>
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
