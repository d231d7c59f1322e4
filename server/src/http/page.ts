// A page of ours: HTML from the server, no script needed, nothing loaded from anywhere.
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const STYLE = `
:root{color-scheme:light dark;--ink:#22201c;--soft:#6b655c;--line:#ddd5c8;--paper:#fffdf9;--card:#fff;--accent:#9a3d20;--good:#2c6e49;--bad:#a3261e}
@media(prefers-color-scheme:dark){:root{--ink:#f1ece3;--soft:#b0a899;--line:#453f36;--paper:#1c1a17;--card:#262320;--accent:#e08a68;--good:#7fc79b;--bad:#f0938a}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main,header,nav{max-width:46rem;margin:0 auto;padding:0 16px}
header{padding-top:20px}
h1{font:600 26px/1.2 Georgia,serif;margin:0 0 4px}
h2{font:600 18px/1.3 Georgia,serif;margin:28px 0 8px}
p{margin:6px 0}
.soft{color:var(--soft);font-size:14px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:12px 0}
.row{display:flex;gap:8px;flex-wrap:wrap;align-items:center;margin:6px 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 16px;margin:8px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
a{color:var(--accent)}
button,.button{font:inherit;min-height:44px;padding:8px 16px;border-radius:10px;border:1px solid var(--accent);background:var(--accent);color:#fff;cursor:pointer;text-decoration:none;display:inline-flex;align-items:center}
@media(prefers-color-scheme:dark){button,.button{color:#1c1a17}}
button.quiet,.button.quiet{background:none;color:var(--accent)}
button.stop{background:none;border-color:var(--bad);color:var(--bad)}
input,select,textarea{font:inherit;min-height:44px;padding:8px 10px;border:1px solid var(--soft);border-radius:10px;background:var(--card);color:var(--ink);max-width:100%}
label{display:block;font-size:14px;color:var(--soft);margin:8px 0 2px}
nav{display:flex;gap:18px;padding-top:12px;flex-wrap:wrap}
nav a{min-height:44px;display:inline-flex;align-items:center;text-decoration:none}
nav a[aria-current]{color:var(--ink);font-weight:600;border-bottom:2px solid var(--accent)}
.tag{font-size:13px;border:1px solid var(--line);border-radius:99px;padding:1px 10px}
.good{color:var(--good)}.bad{color:var(--bad)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px 6px;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th{font-size:14px;color:var(--soft);font-weight:500}
code{overflow-wrap:anywhere}
.scroll{overflow-x:auto}
svg{max-width:100%;height:auto;display:block}
form.inline{display:inline}
.row form{margin:0}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** `script`: the text of one small script, allowed by its hash. */
export const PAGE_HEADERS = (script?: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  // With `no-referrer` browsers send a form of ours as if it came from nowhere.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    ...(script === undefined
      ? []
      : [
          `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
          "connect-src 'self'",
        ]),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
});

/** What stands in braces of `html` is escaped; visitors' words are never anything but text. */
export function page({
  lang,
  title,
  body,
  script,
}: {
  lang: string;
  title: string;
  body: Html;
  script?: string;
}): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${body}
${script === undefined ? '' : html`<script>${raw(script)}</script>`}
</body>
</html>`;
}
