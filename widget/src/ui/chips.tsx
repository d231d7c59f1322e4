// Chips: what is being searched with; × takes one off, the arrow takes the last change back.
import { latest } from '../panel/chat.ts';
import { fill } from '../panel/labels.ts';
import { CLOSE, Icon, PIN, UNDO } from './icon.tsx';
import type { Props } from './view.ts';

export function Chips({ view, actions }: Props) {
  const { labels, chat, asking } = view;
  const chips = latest(chat)?.chips ?? [];
  if (!chips.length && !asking) return null;
  return (
    <ul class="chips">
      {asking && (
        <li key="page">
          <button
            type="button"
            class="chip page"
            aria-label={`${fill(labels.asking, { name: asking })}: ${fill(labels.remove, { name: asking })}`}
            onClick={actions.unask}
          >
            <Icon of={PIN} />
            <span>{fill(labels.asking, { name: asking })}</span>
            <Icon of={CLOSE} />
          </button>
        </li>
      )}
      {chips.map(({ filter, value, label }) => (
        <li key={`${filter}:${value}`}>
          <button
            type="button"
            class="chip"
            aria-label={fill(labels.remove, { name: label })}
            onClick={() => {
              const words = fill(labels.remove, { name: label });
              actions.act({ type: 'remove_filter', filter, value, label: words }, words);
            }}
          >
            <span>{label}</span>
            <Icon of={CLOSE} />
          </button>
        </li>
      ))}
      {chips.length > 0 && (
        <li key="undo">
          <button
            type="button"
            class="chip undo"
            aria-label={labels.undo}
            onClick={() => actions.act({ type: 'undo', label: labels.undo }, labels.undo)}
          >
            <Icon of={UNDO} />
          </button>
        </li>
      )}
    </ul>
  );
}
