// Menu: the shortlist, a person, new chat, save the chat, forget me, privacy.
import { safeUrl } from './links.ts';
import { Popover } from './popover.tsx';
import type { Props } from './view.ts';

export function Menu({ view, actions }: Props) {
  const { labels, site, options, chat, menu } = view;
  const privacy = safeUrl(site?.privacy_url ?? options.privacy);

  const visit = view.booking?.standing(view);
  const does = (work: () => void) => () => {
    actions.menu();
    work();
  };
  const items: [string, () => void][] = [
    [labels.saved_list, () => actions.menu('saved')],
    [labels.person, does(() => actions.send(labels.person))],
    [labels.new_chat, does(actions.newChat)],
    ...(chat.turns.length
      ? ([
          [labels.download_text, does(() => actions.download('text'))],
          [labels.download_html, does(() => actions.download('html'))],
        ] as [string, () => void][])
      : []),
    ...(visit ? [[labels.take_back, does(actions.takeBack)] as [string, () => void]] : []),
    ...(site?.handoff
      ? ([
          [labels.hand_off, does(actions.handOff)],
          [labels.enter_code, does(actions.enterCode)],
        ] as [string, () => void][])
      : []),
    ...(view.remembers ? [[labels.remember_stop, does(view.remembers.stop)] as [string, () => void]] : []),
    [labels.forget, () => actions.menu('forget')],
  ];
  return (
    <Popover key={menu} name={labels.menu} close={actions.menu}>
      {menu === 'forget' ? (
        <>
          <p>{labels.forget_ask}</p>
          <button type="button" class="danger" onClick={does(() => actions.forget())}>
            {labels.yes_delete}
          </button>
          {visit && (
            <button type="button" class="danger" onClick={does(() => actions.forget(true))}>
              {labels.forget_visit}
            </button>
          )}
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
    </Popover>
  );
}
