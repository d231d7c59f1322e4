// Launcher: the button on the page, and what it says when the chat cannot load.
import css from './launcher.css?inline';
import type { Options } from './options.ts';

/** Chrome and Edge 111, Firefox 114, Safari 16.4: in older ones the launcher is a contact link. */
const supported = () =>
  'adoptedStyleSheets' in Document.prototype && CSS.supports('color', 'color-mix(in srgb, red, red)');

/** The launcher speaks before the server is asked: [its name, when it fails, try again]. */
const WORDS: Record<string, [string, string, string]> = {
  en: ['Ask about homes', 'The chat cannot be loaded just now.', 'Try again'],
  hi: ['घरों के बारे में पूछें', 'चैट अभी खुल नहीं पा रही है।', 'फिर कोशिश करें'],
  kn: ['ಮನೆಗಳ ಬಗ್ಗೆ ಕೇಳಿ', 'ಚಾಟ್ ಈಗ ತೆರೆಯುತ್ತಿಲ್ಲ.', 'ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ'],
};

export function createLauncher(
  root: ShadowRoot,
  options: Options,
  inline: HTMLElement | undefined,
  on: { fetch(): Promise<unknown>; open(): void },
) {
  const lang = options.locale ?? (document.documentElement.lang || navigator.language || 'en');
  const code = lang.slice(0, 2);
  const [name, failed, again] = WORDS[code] ?? (WORDS.en as [string, string, string]);
  const label = options.label ?? name;
  style(root);
  const set = (key: string, value?: string | number) =>
    value !== undefined && box.style.setProperty(key, `${value}`);

  const box = el('div', {
    class: 'launch',
    'data-side': options.position ?? 'right',
    lang: WORDS[code] ? code : 'en',
  });
  const badge = el('b', { class: 'badge', hidden: '' });
  const button = el(
    'button',
    {
      class: 'launcher',
      part: 'launcher',
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    icon(),
    el('span', {}, label),
    badge,
  );
  set('--own-accent', options.accent);
  set('--z', options.zIndex);
  if (!inline) box.append(button);
  root.append(box);

  const intent = () => void on.fetch().catch(() => {});
  if (supported())
    for (const event of ['pointerenter', 'focus']) button.addEventListener(event, intent, { once: true });
  button.addEventListener('click', on.open);

  let wanted = options.launcher !== false;
  let open = false;
  const show = () => {
    button.hidden = !wanted || open;
  };
  show();

  return {
    supported: supported(),
    show(value: boolean) {
      wanted = value;
      show();
    },
    busy(value: boolean) {
      button.ariaBusy = `${value}`;
      if (value) box.querySelector('.failed')?.remove();
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
      box.querySelector('.failed')?.remove();
      const { phone, whatsapp, email } = options;
      const ways: [string, string | undefined][] = [
        [phone ?? '', phone && `tel:${phone.replace(/[^\d+]/g, '')}`],
        ['WhatsApp', whatsapp && `https://wa.me/${whatsapp.replace(/\D/g, '')}`],
        [email ?? '', email && `mailto:${email}`],
      ];
      const retry = el('button', { type: 'button' }, again);
      retry.addEventListener('click', on.open);
      box.append(
        el(
          'div',
          { class: 'failed', role: 'alert' },
          failed,
          ...ways.flatMap(([text, href]) =>
            href ? [el('a', { href, target: '_blank', rel: 'noopener' }, text)] : [],
          ),
          ...(supported() ? [retry] : []),
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
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Veranda's mark: a roof over an open door. */
function icon(): SVGElement {
  const svg = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const drawing = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  drawing.append(
    svg('path', { d: 'M3 10.5L12 4l9 6.5M5.5 9.5V20M18.5 9.5V20M9 20v-5a3 3 0 0 1 6 0v5M3.5 20h17' }),
  );
  return drawing;
}
