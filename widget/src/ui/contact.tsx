// Contact: the way to a person, as plain links; what WhatsApp would send is shown before the tap.
import type { Contact as Person } from '@veranda/server/contract';
import { CALL, EMAIL, Icon, PAGE, WHATSAPP } from './icon.tsx';
import { safeUrl } from './links.ts';
import type { Props, SavedHome } from './view.ts';

/** `beside` a form: one tap away, so that the form is in sight. */
export function Contact({ contact, beside, view, actions }: Props & { contact: Person; beside?: boolean }) {
  const { labels } = view;
  const text = contact.whatsapp && withShortlist(contact.whatsapp.text, view.saved, labels.shortlist);
  const ways: [Parameters<typeof actions.contacted>[0], string, string, string | undefined][] = [
    [
      'call',
      CALL,
      labels.call,
      contact.phone_url ?? (contact.phone && `tel:${contact.phone.replace(/[^\d+]/g, '')}`),
    ],
    ['whatsapp', WHATSAPP, labels.whatsapp, contact.whatsapp && withText(contact.whatsapp.url, text ?? '')],
    ['email', EMAIL, labels.email, contact.email && `mailto:${contact.email}`],
    ['page', PAGE, labels.contact_page, contact.url],
  ];
  // Nobody takes a call now: a message first.
  if (contact.open?.now === false) ways.push(...ways.splice(0, 1));
  const card = (
    <div class="contact">
      {contact.open && <p class={contact.open.now ? 'hours now' : 'hours'}>{contact.open.text}</p>}
      <div class="ways">
        {ways.map(([channel, icon, label, url]) => {
          const href = safeUrl(url);
          return (
            href && (
              <a
                key={channel}
                href={href}
                {...(href.startsWith('http') && { target: '_blank', rel: 'noopener' })}
                onClick={(event) => actions.contacted(channel, event)}
              >
                <Icon of={icon} />
                {label}
              </a>
            )
          );
        })}
      </div>
      {text && (
        <details class="exact" open>
          <summary>{labels.whatsapp_text}</summary>
          <blockquote dir="auto">{text}</blockquote>
        </details>
      )}
    </div>
  );
  return beside ? (
    <details class="exact">
      <summary>{labels.person}</summary>
      {card}
    </details>
  ) : (
    card
  );
}

/** Homes with a heart go along, unless the text names them already. */
export function withShortlist(text: string, saved: SavedHome[], heading: string): string {
  const missing = saved.filter(({ name }) => !text.includes(name));
  if (!missing.length) return text;
  return [
    text,
    heading,
    ...missing.map(({ name, url }) => `• ${[name, safeUrl(url)].filter(Boolean).join(' ')}`),
  ].join('\n');
}

function withText(url: string, text: string): string | undefined {
  const safe = safeUrl(url);
  if (!safe) return undefined;
  const link = new URL(safe);
  link.searchParams.set('text', text);
  return link.href;
}
