// Values: what one quick filter can be, with how many homes each finds now.
import { latest } from '../panel/chat.ts';
import { Popover } from './popover.tsx';
import type { Props, View } from './view.ts';

export function Values({ quick, view, actions }: Props & { quick: NonNullable<View['quick']> }) {
  const { labels, chat } = view;
  if (!quick.values) return null;
  return (
    <Popover
      key={quick.filter}
      name={labels[`quick_${quick.filter}`]}
      class="values"
      close={() => actions.quick()}
    >
      {quick.values.map(({ label, n, filters, chosen }) => (
        <button
          type="button"
          key={label}
          aria-pressed={chosen}
          onClick={() => {
            actions.quick();
            if (!chosen || !latest(chat)) actions.act({ type: 'apply', filters, label }, label);
          }}
        >
          <span>{label}</span>
          <small>{n.toLocaleString('en-IN')}</small>
        </button>
      ))}
    </Popover>
  );
}
