// E-mail: from an address of the owner's own server, so that nobody's spam rules are broken; answers go to the visitor.
import nodemailer from 'nodemailer';
import type { Adapter } from './adapter.ts';
import { REQUEST_MS } from './adapter.ts';
import { summaryOf } from './summary.ts';

/** `smtp`: "smtps://user:password@host?from=chat@homes.example". */
export function mail(
  to: string,
  { smtp, site, desk }: { smtp: string; site: () => string; desk?: string },
): Adapter {
  const url = new URL(smtp);
  const from = url.searchParams.get('from') ?? '';
  url.searchParams.delete('from');
  const transport = nodemailer.createTransport({
    url: url.href,
    connectionTimeout: REQUEST_MS / 2,
    greetingTimeout: REQUEST_MS / 2,
    socketTimeout: REQUEST_MS,
  });
  return async ({ id, body }) => {
    const { title, lines, fields } = summaryOf(body);
    try {
      await transport.sendMail({
        from,
        to,
        subject: title,
        text: [
          ...lines,
          '',
          ...(desk ? [`At the desk: ${desk}/leads/${fields.id}`] : []),
          `Sent by the chat of ${site()}.`,
        ].join('\n'),
        // The same id on every try: a mail program shows it once.
        messageId: `<${id}@veranda>`,
        ...(fields.email && { replyTo: fields.email }),
      });
      return { kept: true, status: 'taken by the mail server' };
    } catch (error) {
      return { kept: false, status: mailTrouble(error, url) };
    }
  };
}

type SmtpError = Error & { responseCode?: number; code?: string };

/** What went wrong, and where in SMTP to look; nothing of the mail. */
export function mailTrouble(error: unknown, { protocol, hostname, port }: URL): string {
  const { responseCode, code = '', message } = error as SmtpError;
  const at = `${hostname}${port && `:${port}`}`;
  if (code === 'EAUTH')
    return `the mail server refused user or password${responseCode ? ` (${responseCode})` : ''}`;
  if (responseCode) return `the mail server says ${responseCode}`;
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message))
    return `the mail server was not found: no machine is called ${hostname}`;
  if (/ECONNREFUSED/.test(message)) return `nothing answers at ${at}: is the port right?`;
  if (/wrong version number|packet length|before secure TLS|socket close|Greeting never/i.test(message))
    return `the mail server at ${at} does not speak as ${protocol}// has it: smtps:// is for port 465, smtp:// for 587`;
  if (/certificate|altnames/i.test(message))
    return `the certificate of the mail server at ${at} is not trusted, or is of another name`;
  if (code === 'ETIMEDOUT' || /timed? ?out/i.test(message))
    return `the mail server at ${at} did not answer in time`;
  return `the mail server at ${at} was not reached (${code || 'no reason'})`;
}
