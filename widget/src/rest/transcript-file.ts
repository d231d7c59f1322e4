// Transcript file: the conversation as a file, for the visitor to keep. Loaded when asked for; needs nothing of the panel.
import type { Labels } from '@veranda/server/contract';
import type { Turn } from '../panel/chat.ts';

/** A page of its own: opens everywhere, and its homes are links. */
export function download(turns: Turn[], labels: Labels, lang: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([asHtml(turns, labels, lang, name)], { type: 'text/html;charset=utf-8' }),
  );
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${new Date().toISOString().slice(0, 10)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function asHtml(turns: Turn[], labels: Labels, lang: string, name: string): string {
  const rows = turns.map(({ at, text, answer }) => {
    const homes = (answer?.reply.cards ?? []).map(({ number, name, locality, price_text, url }) => {
      const what = safe([name, locality, price_text].join(' · '));
      const href = url && absolute(url);
      return `<li value="${Number(number)}">${href ? `<a href="${safe(href)}">${what}</a>` : what}</li>`;
    });
    return [
      `<p><time>${safe(new Date(at).toLocaleString(lang))}</time><br><b>${safe(labels.you)}:</b> ${safe(text)}</p>`,
      answer && `<p><b>${safe(labels.assistant)}:</b> ${safe(answer.reply.text).replace(/\n/g, '<br>')}</p>`,
      homes.length && `<ol>${homes.join('')}</ol>`,
    ]
      .filter(Boolean)
      .join('\n');
  });
  return `<!doctype html>
<html lang="${safe(lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(name)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42em;margin:2em auto;padding:0 1em}time{color:#666;font-size:13px}</style>
<h1>${safe(name)}</h1>
${rows.join('\n')}
</html>
`;
}

/** Web addresses only. */
function absolute(url: string): string | undefined {
  try {
    const { href, protocol } = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
const safe = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
