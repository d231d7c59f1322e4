// Launcher: the button on the page, and what it says when the chat cannot load.
import css from './launcher.css?inline';
import { languageOf, type Options } from './options.ts';

/** Chrome and Edge 111, Firefox 114, Safari 16.4: in older ones the launcher is a contact link. */
export const isSupported = () => CSS.supports('color:color-mix(in srgb,red,red)');

/** The launcher speaks before the server is asked. */
const WORDS: Record<string, string> = {
  en: 'Ask about homes',
  hi: 'घरों के बारे में पूछें',
  'hi-Latn': 'Gharon ke baare mein poochhein',
  kn: 'ಮನೆಗಳ ಬಗ್ಗೆ ಕೇಳಿ',
};

export function createLauncher(
  root: ShadowRoot,
  options: Options,
  element: HTMLElement,
  inline: boolean,
  on: { fetch(): Promise<unknown>; open(): void },
) {
  const code = languageOf(options);
  const lang = WORDS[code] ? code : 'en';
  style(root);

  const box = el('div', {
    class: 'launch',
    'data-side': `${options.position}`,
    lang,
  });
  const badge = el('b', {});
  const button = el(
    'button',
    {
      part: 'launcher',
      'aria-haspopup': 'dialog',
    },
    icon(),
    el('span', {}, options.label ?? (WORDS[lang] as string)),
    badge,
  );
  element.style.setProperty('--own-accent', options.accent ?? '');
  element.style.setProperty('--z', `${options.zIndex ?? ''}`);
  if (!inline) box.append(button);
  root.append(box);

  const intent = () => void on.fetch().catch(() => {});
  button.onpointerenter = button.onfocus = intent;
  button.onclick = on.open;
  // On a phone the words make room for the page once they were read.
  addEventListener('scroll', () => {
    button.className = 'small';
  });

  let wanted = options.launcher !== false;
  let open = false;
  const show = () => {
    button.hidden = !wanted || open;
    button.ariaExpanded = `${open}`;
  };
  show();

  return {
    show(value: boolean) {
      wanted = value;
      show();
    },
    busy(value: boolean) {
      button.ariaBusy = `${value}`;
      if (value) box.querySelector('div')?.remove();
    },
    follow(state: { open: boolean; unread: number }) {
      const was = open;
      open = state.open;
      badge.textContent = `${state.unread || ''}`;
      show();
      if (was && !open) button.focus({ preventScroll: true });
    },
    /** Nothing loads: say so (in English: other words would have to be loaded), and leave the way to a person. */
    fail() {
      const { phone, whatsapp, email } = options;
      const way = (given: unknown, text: string | undefined, href: string) =>
        given ? el('a', { href, target: '_blank' }, `${text}`) : '';
      box.append(
        el(
          'div',
          { role: 'alert' },
          'The chat cannot be loaded.',
          way(phone, phone, `tel:${phone?.replace(/[^\d+]/g, '')}`),
          way(whatsapp, 'WhatsApp', `https://wa.me/${whatsapp?.replace(/\D/g, '')}`),
          way(email, email, `mailto:${email}`),
        ),
      );
    },
  };
}

/** Constructed where the browser can: the page's CSP has no say then. */
function style(root: ShadowRoot) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el('style', {}, css));
  }
}

function el(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  return fill(document.createElement(tag), attributes, ...children);
}
/** Veranda's mark: a roof over an open door. */
function icon(): SVGElement {
  const svg = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  const d = 'M3 10l9-6 9 6M6 9v11M18 9v11M9 20v-5a3 3 0 016 0v5M3 20h18';
  return fill(svg('svg'), { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, fill(svg('path'), { d }));
}
function fill<E extends Element>(
  element: E,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): E {
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.append(...children);
  return element;
}
