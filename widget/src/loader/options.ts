// Options: what a page may set, as data-* attributes on the tag, as attributes of <veranda-chat>,
// as window.VerandaOptions, or as the argument of createVeranda(). One table reads them all.

export type Options = {
  /** Where Veranda's server is: "https://chat.example". Default: where veranda.js came from. */
  api: string;
  /** Keeps two sites on one origin apart: a suffix for everything stored. `^[A-Za-z0-9_-]{1,32}$` */
  site?: string;
  /** BCP 47. Default: the page's `lang`. */
  locale?: string;
  /** 'light', 'dark', or 'auto' (default): what the visitor's system says. */
  theme?: string;
  /** Any CSS colour. Contrast is corrected where it would be hard to read. */
  accent?: string;
  /** Title of the panel. Default: the site's. */
  name?: string;
  /** Address of a picture beside it, on Veranda's server unless it says another. Default: the site's. */
  logo?: string;
  greeting?: string;
  /** Words on the launcher. */
  label?: string;
  /** 'right' (default) or 'left'. */
  position?: string;
  /** Default: above all that the page has. */
  zIndex?: number | string;
  /** false: no button of ours; the page opens the chat with Veranda('open'). */
  launcher?: boolean;
  /** These three work even when nothing else loads. */
  phone?: string;
  whatsapp?: string;
  email?: string;
  privacy?: string;
  /** true: store nothing until the visitor agrees in the panel or the page calls Veranda('consent'). */
  consent?: boolean;
  /** Days the browser may remember ended conversations, once the visitor has said yes. Default 0: they are not asked. */
  keepDays?: number | string;
  /** false: the phone's Back button is left alone. */
  back?: boolean;
  /** The listing this page is about: its catalogue id. */
  listing?: string;
};

const FLAGS = ['launcher', 'consent', 'back'];

/** A value of the wrong kind is dropped: a typo on the tag costs an option, not the chat. */
export function readOptions(given: Record<string, unknown>, api = ''): Options {
  const options: Record<string, unknown> = { api };
  for (const [name, value] of Object.entries(given)) {
    // `data-consent`, `="required"`, `="on"` are yes; "off", "no", "false", "0" are no.
    if (FLAGS.includes(name)) options[name] = !/^(off|no|false|0)$/i.test(`${value}`);
    else if ((value ?? '') !== '') options[name] = `${value}`;
  }
  return { ...options, api: `${options.api}`.replace(/\/$/, '') };
}

/** Ends the name of everything stored: ':<site>', or '' where there is none or it is no name. */
export const suffixOf = (site = '') => (/^[\w-]{1,32}$/.test(site) ? `:${site}` : '');

/** 'hi_IN', 'HI', 'hi-Deva-IN' → 'hi'; 'hi_Latn' → 'hi-Latn'. The tag's, else the page's, else the visitor's (BCP 47). */
export function languageOf({ locale }: Options): string {
  const tag = (locale ?? (document.documentElement.lang || navigator.language)).toLowerCase();
  return tag.replace(/[-_].*/, '') + (/[-_]latn/.test(tag) ? '-Latn' : '');
}

/**
 * Path of the site's words for a home or a page, else for this page without what follows `?` or `#`, which may be private.
 * The loader asks with it while the panel comes, the panel again.
 */
export const sitePath = (
  options: Options,
  listing = options.listing ?? location.href.replace(/[?#].*/, ''),
) => `site?locale=${languageOf(options)}&listing=${encodeURIComponent(listing)}`;

/** Attributes of <veranda-chat>: 'keep-days' → keepDays */
export function readAttributes(element: Element): Record<string, string> {
  const given: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    given[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = value;
  }
  return given;
}

/** The person on the tag: reachable even when the server is not. */
export function contactOnTag({ phone, whatsapp, email }: Options) {
  if (!phone && !whatsapp && !email) return undefined;
  const digits = whatsapp?.replace(/\D/g, '');
  return { phone, email, ...(digits && { whatsapp: { url: `https://wa.me/${digits}`, text: '' } }) };
}
