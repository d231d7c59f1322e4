// Tools: what the header has besides menu and close. The shortlist's button, and whatever of them is open.
import { HEART, Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { SavedList } from './saved-list.tsx';
import type { Props } from './view.ts';

export function Tools({ view, actions }: Props) {
  const { menu, saved, labels } = view;
  const n = saved.length;
  return (
    <>
      {n > 0 && (
        <button
          type="button"
          class="tool saved"
          aria-label={`${labels.saved_list}: ${n}`}
          aria-expanded={menu === 'saved'}
          onClick={() => actions.menu(menu === 'saved' ? undefined : 'saved')}
        >
          <Icon of={HEART} />
          <b>{n}</b>
        </button>
      )}
      {menu === 'saved' && <SavedList view={view} actions={actions} />}
      {menu && menu !== 'saved' && <Menu view={view} actions={actions} />}
    </>
  );
}
