// Chips: one row over the composer. What is being searched with, newest first, × takes one off; then what else can be
// asked with one tap; the arrow at the end takes the last change back.
import type { Chip, FilterName, QuickFilter } from '@veranda/server/contract';
import { newestFirst } from '../panel/chat.ts';
import { fill } from '../panel/labels.ts';
import { CHEVRON, CLOSE, Icon, PIN, UNDO } from './icon.tsx';
import type { Props } from './view.ts';

/** Which quick filter a chip is a value of. */
const QUICK_OF: Partial<Record<FilterName, QuickFilter>> = {
  purpose: 'purpose',
  locality: 'locality',
  bhk: 'bhk',
  bhk_min: 'bhk',
  budget_min: 'budget',
  budget_max: 'budget',
  possession: 'possession',
  possession_by: 'possession',
};

export function Chips({ view, actions }: Props) {
  const { labels, chat, asking, site, quick, rest } = view;
  const chips = newestFirst(chat.turns);
  const chosen = new Set(chips.map(({ filter }) => QUICK_OF[filter]));
  const offered = site?.quick ?? [];
  return (
    <>
      {quick && rest && <rest.Values quick={quick} view={view} actions={actions} />}
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
        {chips.map((chip) => (
          <li key={`${chip.filter}:${chip.value}`} class="chosen">
            <Chosen chip={chip} offered={offered} view={view} actions={actions} />
          </li>
        ))}
        {offered
          .filter((name) => !chosen.has(name))
          .map((name) => (
            <li key={name}>
              <Opener name={name} label={labels[`quick_${name}`]} view={view} actions={actions} />
            </li>
          ))}
        {chips.length > 1 && (
          <li key="all">
            <button
              type="button"
              class="chip plain"
              onClick={() =>
                actions.act({ type: 'apply', filters: {}, label: labels.clear_all }, labels.clear_all)
              }
            >
              {labels.clear_all}
            </button>
          </li>
        )}
      </ul>
      {chat.turns.some(({ answer }) => answer?.chips.length) && (
        <button
          type="button"
          class="chip undo"
          aria-label={labels.undo}
          onClick={() => actions.act({ type: 'undo', label: labels.undo }, labels.undo)}
        >
          <Icon of={UNDO} />
        </button>
      )}
    </>
  );
}

function Chosen({ chip, offered, view, actions }: Props & { chip: Chip; offered: QuickFilter[] }) {
  const { filter, value, label } = chip;
  const quick = QUICK_OF[filter];
  const words = fill(view.labels.remove, { name: label });
  return (
    <>
      {quick && offered.includes(quick) ? (
        <Opener name={quick} label={label} view={view} actions={actions} />
      ) : (
        <span class="chip">
          <span>{label}</span>
        </span>
      )}
      <button
        type="button"
        class="chip off"
        aria-label={words}
        onClick={() => actions.act({ type: 'remove_filter', filter, value, label: words }, words)}
      >
        <Icon of={CLOSE} />
      </button>
    </>
  );
}

function Opener({ name, label, view, actions }: Props & { name: QuickFilter; label: string }) {
  const open = view.quick?.filter === name;
  return (
    <button
      type="button"
      class="chip"
      data-quick={name}
      aria-expanded={open}
      onClick={() => actions.quick(open ? undefined : name)}
    >
      <span>{label}</span>
      <Icon of={CHEVRON} />
    </button>
  );
}
