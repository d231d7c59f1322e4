// Menu: new chat, save the chat, forget me, privacy.
import { safeUrl } from './links.ts';
import type { Props } from './view.ts';

export function Menu({ view, actions }: Props) {
  const { labels, site, options, chat, menu } = view;
  const privacy = safeUrl(site?.privacy_url ?? options.privacy);

  const does = (work: () => void) => () => {
    actions.menu();
    work();
  };
  const items: [string, () => void][] = [
    [labels.new_chat, does(actions.newChat)],
    ...(chat.turns.length
      ? ([
          [labels.download_text, does(() => actions.download('text'))],
          [labels.download_html, does(() => actions.download('html'))],
        ] as [string, () => void][])
      : []),
    [labels.forget, () => actions.menu('forget')],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      class="popover"
      key={menu}
      ref={focusFirst}
      role="group"
      aria-label={labels.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.menu();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) actions.menu();
      }}
    >
      {menu === 'forget' ? (
        <>
          <p>{labels.forget_ask}</p>
          <button type="button" class="danger" onClick={does(actions.forget)}>
            {labels.yes_delete}
          </button>
          <button type="button" onClick={() => actions.menu()}>
            {labels.cancel}
          </button>
        </>
      ) : (
        <>
          {items.map(([label, onClick]) => (
            <button type="button" key={label} onClick={onClick}>
              {label}
            </button>
          ))}
          {privacy && (
            <a href={privacy} target="_blank" rel="noopener">
              {labels.privacy}
            </a>
          )}
        </>
      )}
    </div>
  );
}

const focusFirst = (root: HTMLElement | null) => root?.querySelector('button')?.focus();
