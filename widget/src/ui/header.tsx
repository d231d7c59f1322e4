// Header: whose assistant this is, the menu, and the way out.
import { CLOSE, Icon, MARK, MORE } from './icon.tsx';
import { safeUrl } from './links.ts';
import type { Props } from './view.ts';

/** No <header>: in the page it would be a second banner. */
export function Header({ view, actions }: Props) {
  const { labels, site, options, inline, menu, rest } = view;
  const logo = safeUrl(options.logo ?? site?.logo, options.api);
  return (
    <div class="header">
      {logo ? <img class="logo" src={logo} alt="" /> : <Icon of={MARK} />}
      <h2>
        <span>{options.name ?? site?.name ?? labels.title}</span>
        <small>{labels.title}</small>
      </h2>
      {rest && <rest.Tools view={view} actions={actions} />}
      <button
        type="button"
        class="tool"
        aria-label={labels.menu}
        aria-expanded={Boolean(menu)}
        onClick={() => actions.menu(menu ? undefined : 'menu')}
      >
        <Icon of={MORE} />
      </button>
      {!inline && (
        <button type="button" class="tool" aria-label={labels.close} onClick={actions.close}>
          <Icon of={CLOSE} />
        </button>
      )}
    </div>
  );
}
