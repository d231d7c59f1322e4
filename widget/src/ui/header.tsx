// Header: whose assistant this is, the menu, and the way out.
import { Icon, Mark } from './icon.tsx';
import { safeUrl } from './links.ts';
import { Menu } from './menu.tsx';
import type { Props } from './view.ts';

export function Header({ view, actions }: Props) {
  const { labels, site, options, inline } = view;
  const logo = safeUrl(site?.logo);
  return (
    <header class="header">
      {logo ? <img class="logo" src={logo} alt="" width="36" height="36" /> : <Mark />}
      <h2>
        {site?.name ?? options.name ?? labels.title}
        <small>{labels.title}</small>
      </h2>
      <Menu view={view} actions={actions} />
      {!inline && (
        <button type="button" class="tool" aria-label={labels.close} onClick={actions.close}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
