// Menu: new chat, save the chat, forget me, privacy.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { walk } from './keys.ts';
import { safeUrl } from './links.ts';
import type { Props } from './view.ts';

export function Menu({ view, actions }: Props) {
  const { labels, site, options, chat } = view;
  const [open, setOpen] = useState<false | 'menu' | 'forget'>(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const privacy = safeUrl(site?.privacy_url ?? options.privacy);

  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('.popover button')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const does = (work: () => void) => () => {
    close();
    work();
  };
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget && !root.current?.contains(event.relatedTarget as Node)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="tool"
        ref={opener}
        aria-label={labels.menu}
        aria-expanded={Boolean(open)}
        onClick={() => setOpen(open ? false : 'menu')}
      >
        <Icon name="more" />
      </button>
      {open === 'menu' && (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrows move between the buttons inside
        <ul class="popover" onKeyDown={walk}>
          <Item label={labels.new_chat} onClick={does(actions.newChat)} />
          {chat.turns.length > 0 && (
            <>
              <Item label={labels.download_text} onClick={does(() => actions.download('text'))} />
              <Item label={labels.download_html} onClick={does(() => actions.download('html'))} />
            </>
          )}
          <Item label={labels.forget} onClick={() => setOpen('forget')} />
          {privacy && (
            <li>
              <a href={privacy} target="_blank" rel="noopener">
                {labels.privacy}
              </a>
            </li>
          )}
        </ul>
      )}
      {open === 'forget' && (
        <div class="popover ask">
          <p>{labels.forget_ask}</p>
          <button type="button" class="danger" onClick={does(actions.forget)}>
            {labels.yes_delete}
          </button>
          <button type="button" onClick={close}>
            {labels.cancel}
          </button>
        </div>
      )}
    </div>
  );
}

const Item = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <li>
    <button type="button" onClick={onClick}>
      {label}
    </button>
  </li>
);
