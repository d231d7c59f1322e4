// After: what stands below the conversation. The offer to carry on, and the way down to what is new.

import { restoreOffer } from '../extras/restore.ts';
import { fill } from '../panel/labels.ts';
import { DOWN, Icon, UNDO } from './icon.tsx';
import type { Props } from './view.ts';

export function Offer({ view, actions }: Props) {
  const offer = restoreOffer(view.chat);
  return (
    offer && (
      <button type="button" class="restore" onClick={actions.restore}>
        <Icon of={UNDO} />
        {fill(view.labels.restore, { filters: offer.words })}
      </button>
    )
  );
}

export function News({ view, onClick }: { view: Props['view']; onClick(): void }) {
  return (
    <button type="button" class="news" onClick={onClick}>
      <Icon of={DOWN} />
      {view.labels.new_messages}
    </button>
  );
}
