// Targets: what LEADS_TO names, each with its adapter.
import type { Adapter } from './adapter.ts';
import { form, unknownFields } from './form.ts';
import { mail } from './mail.ts';
import { webhook } from './webhook.ts';

export type TargetOptions = {
  /** LEADS_SECRET. */
  secrets: readonly string[];
  /** SMTP. */
  smtp?: string;
  /** LEADS_PRIVATE: http and private addresses too. */
  open: boolean;
  /** The site's name. */
  site: () => string;
  /** Where the desk is, if there is one. */
  desk?: string;
};

type Kind = {
  prefix: string;
  /** What is wrong with the address; undefined: nothing. */
  fault(address: string, options: Omit<TargetOptions, 'site'>): string | undefined;
  adapter(address: string, options: TargetOptions): Adapter;
};

const webFault = (address: string, open: boolean) => {
  if (!URL.canParse(address)) return 'is no web address';
  const { protocol } = new URL(address);
  if (protocol !== 'https:' && !(open && protocol === 'http:'))
    return 'must be https (http and private addresses: LEADS_PRIVATE=on)';
  return undefined;
};

const KINDS: readonly Kind[] = [
  {
    prefix: 'form:',
    fault: (address, { open }) => {
      const fault = webFault(address, open);
      if (fault) return fault;
      const unknown = unknownFields(address);
      return unknown.length > 0 ? `names the unknown field {${unknown[0]}}` : undefined;
    },
    adapter: (address, options) => form(address, options),
  },
  {
    prefix: 'mailto:',
    fault: (address, { smtp }) => {
      if (!/^[^\s@,]+@[^\s@,]+$/.test(address)) return 'is no e-mail address';
      return smtp === undefined ? 'needs SMTP' : undefined;
    },
    adapter: (address, { smtp = '', site, desk }) => mail(address, { smtp, site, desk }),
  },
  {
    prefix: '',
    fault: (address, { open, secrets }) =>
      webFault(address, open) ?? (secrets.length === 0 ? 'needs LEADS_SECRET' : undefined),
    adapter: (address, options) => webhook(address, options),
  },
];

const kindOf = (target: string) => KINDS.find(({ prefix }) => target.startsWith(prefix)) as Kind;

/** By its kind and its host, in the log and at the desk: in the rest of an address a key may stand. */
export function shownTarget(target: string): string {
  const { prefix } = kindOf(target);
  const address = target.slice(prefix.length);
  if (prefix === 'mailto:' || !URL.canParse(address)) return target.replace(/[?#].*$/s, '');
  const { protocol, host } = new URL(address);
  return `${prefix}${protocol}//${host}`;
}

export function targetFault(target: string, options: Omit<TargetOptions, 'site'>): string | undefined {
  const { prefix, fault } = kindOf(target);
  return fault(target.slice(prefix.length), options);
}

export function adapterFor(target: string, options: TargetOptions): Adapter {
  const { prefix, adapter } = kindOf(target);
  return adapter(target.slice(prefix.length), options);
}
