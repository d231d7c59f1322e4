// Bar: the panel folded up while a home is looked at on a phone.
import { fill } from '../panel/labels.ts';
import { BACK, CLOSE, Icon } from './icon.tsx';
import type { Props } from './view.ts';

export function Bar({ view: { labels, chat }, actions }: Props) {
  const homes = chat.turns.findLast(({ answer }) => answer?.reply.cards.length)?.answer?.reply.cards.length;
  return (
    <div class="bar">
      <button type="button" class="backto" onClick={actions.reopen}>
        <Icon of={BACK} />
        {homes && homes > 1 ? fill(labels.back_to_homes, { n: homes }) : labels.back_to_chat}
      </button>
      <button type="button" class="tool" aria-label={labels.close} onClick={actions.close}>
        <Icon of={CLOSE} />
      </button>
    </div>
  );
}
