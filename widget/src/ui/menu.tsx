// Menu: the shortlist, a person, new chat, save the chat, forget me, privacy.
import { safeUrl } from './links.ts';
import { Popover } from './popover.tsx';
import type { Props } from './view.ts';

/** Of themselves; said in the chat they switch to it. */
const NAMES: Record<string, string> = {
  en: 'English',
  hi: 'हिन्दी',
  'hi-Latn': 'Hinglish',
  kn: 'ಕನ್ನಡ',
  'kn-Latn': 'Kannada',
};

export function Menu({ view, actions }: Props) {
  const { labels, site, options, chat, menu } = view;
  const { languages = [] } = site ?? {};
  const privacy = safeUrl(site?.privacy_url ?? options.privacy);

  const visit = view.booking?.standing(view);
  const does = (work: () => void) => () => {
    actions.menu();
    work();
  };
  const items: [string, () => void][] = [
    [labels.saved_list, () => actions.menu('saved')],
    [labels.person, does(() => actions.send(labels.person))],
    ...(languages.length > 1
      ? [[labels.language, () => actions.menu('language')] as [string, () => void]]
      : []),
    [labels.new_chat, does(() => actions.newChat(true))],
    ...(chat.turns.length ? [[labels.save_chat, does(actions.download)] as [string, () => void]] : []),
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
  const tongues = languages.map((code): [string, () => void] => {
    const name = NAMES[code] ?? code;
    return [name, does(() => actions.speak(code, name))];
  });
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
        (menu === 'language' ? tongues : items).map(([label, onClick]) => (
          <button type="button" key={label} onClick={onClick}>
            {label}
          </button>
        ))
      )}
      {menu === 'menu' && privacy && (
        <a href={privacy} target="_blank" rel="noopener">
          {labels.privacy}
        </a>
      )}
    </Popover>
  );
}
