// JSON, written by ourselves: an old library of the page gives arrays a `toJSON`, or has its own JSON.stringify.

/** What we send and keep: objects, arrays, text, numbers, yes and no. `undefined` in an object is left out. */
export function toJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (!value || typeof value !== 'object') return `${value ?? null}`;
  const isList = Array.isArray(value);
  let inside = '';
  for (const [key, part] of Object.entries(value))
    if (isList || part !== undefined)
      inside += `${inside && ','}${isList ? '' : `${quoted(key)}:`}${toJson(part)}`;
  return isList ? `[${inside}]` : `{${inside}}`;
}

/** Halves of pairs too: alone they are no UTF-8, together they are read as one again. */
const quoted = (text: string) =>
  `"${text.replace(/[^ !#-[\]-\ud7ff\ue000-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
