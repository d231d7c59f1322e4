// After: the offer to carry on when the server has forgotten, and the way down to what is new.

import { fill } from '../panel/labels.ts';
import { restoreOffer } from '../rest/restore.ts';
import { DOWN, Icon } from './icon.tsx';
import type { Props } from './view.ts';

/** Before any home of the new answer: that was found without what was wished for. */
export function Offer({ view, actions }: Props) {
  const { labels } = view;
  const offer = !view.afresh && restoreOffer(view.chat);
  return (
    offer && (
      <div class="restore">
        <p>{labels.away}</p>
        <div>
          <button type="button" onClick={actions.restore}>
            {fill(labels.restore, { filters: offer.words })}
          </button>
          <button type="button" onClick={actions.afresh}>
            {labels.afresh}
          </button>
        </div>
      </div>
    )
  );
}

export function News({ view, actions }: Props) {
  return (
    <button type="button" class="news" onClick={actions.toEnd}>
      <Icon of={DOWN} />
      <span>{view.labels.new_messages}</span>
    </button>
  );
}
