// Launcher: the button on the page, and what it says when the chat cannot load.
import css from './launcher.css?inline';
import type { Options } from './options.ts';

/** Chrome and Edge 111, Firefox 114, Safari 16.4: in older ones the launcher is a contact link. */
const isSupported = () =>
  'adoptedStyleSheets' in Document.prototype && CSS.supports('color', 'color-mix(in srgb, red, red)');

/** The launcher speaks before the server is asked: [its name, what it says when it fails]. */
const WORDS: Record<string, [string, string]> = {
  en: ['Ask about homes', 'The chat cannot be loaded just now.'],
  hi: ['घरों के बारे में पूछें', 'चैट अभी खुल नहीं पा रही है।'],
  kn: ['ಮನೆಗಳ ಬಗ್ಗೆ ಕೇಳಿ', 'ಚಾಟ್ ಈಗ ತೆರೆಯುತ್ತಿಲ್ಲ.'],
};

export function createLauncher(
  root: ShadowRoot,
  options: Options,
  element: HTMLElement,
  inline: boolean,
  on: { fetch(): Promise<unknown>; open(): void },
) {
  const code = (options.locale ?? (document.documentElement.lang || navigator.language)).slice(0, 2);
  const [name, failed] = WORDS[code] ?? (WORDS.en as [string, string]);
  const label = options.label ?? name;
  style(root);

  const box = el('div', {
    class: 'launch',
    'data-side': options.position ?? 'right',
    lang: WORDS[code] ? code : 'en',
  });
  const badge = el('b', { hidden: '' });
  const button = el(
    'button',
    {
      part: 'launcher',
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    icon(),
    el('span', {}, label),
    badge,
  );
  element.style.setProperty('--own-accent', options.accent ?? '');
  element.style.setProperty('--z', `${options.zIndex ?? ''}`);
  if (!inline) box.append(button);
  root.append(box);

  const intent = () => isSupported() && void on.fetch().catch(() => {});
  for (const event of ['pointerenter', 'focus']) button.addEventListener(event, intent, { once: true });
  button.addEventListener('click', on.open);

  let wanted = options.launcher !== false;
  let open = false;
  const show = () => {
    button.hidden = !wanted || open;
  };
  show();

  return {
    isSupported,
    show(value: boolean) {
      wanted = value;
      show();
    },
    busy(value: boolean) {
      button.ariaBusy = `${value}`;
      if (value) box.querySelector('div')?.remove();
    },
    follow(state: { open: boolean; unread: number }) {
      const closed = open && !state.open;
      open = state.open;
      button.ariaExpanded = `${open}`;
      badge.hidden = !state.unread;
      badge.textContent = `${state.unread}`;
      show();
      if (closed) button.focus({ preventScroll: true });
    },
    /** Nothing loads: say so, and leave the way to a person. */
    fail() {
      box.querySelector('div')?.remove();
      const { phone, whatsapp, email } = options;
      const ways = [
        [phone, phone && `tel:${phone.replace(/[^\d+]/g, '')}`],
        ['WhatsApp', whatsapp && `https://wa.me/${whatsapp.replace(/\D/g, '')}`],
        [email, email && `mailto:${email}`],
      ];
      box.append(
        el(
          'div',
          { role: 'alert' },
          failed,
          ...ways.flatMap(([text, href]) =>
            text && href ? [el('a', { href, target: '_blank' }, text)] : [],
          ),
        ),
      );
    },
    remove: () => box.remove(),
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
  return fill(document.createElement(tag), attributes, children);
}
/** Veranda's mark: a roof over an open door. */
function icon(): SVGElement {
  const svg = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  const d = 'M3 10.5L12 4l9 6.5M5.5 9.5V20M18.5 9.5V20M9 20v-5a3 3 0 0 1 6 0v5M3.5 20h17';
  return fill(svg('svg'), { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [fill(svg('path'), { d })]);
}
function fill<E extends Element>(
  element: E,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): E {
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.append(...children);
  return element;
}
