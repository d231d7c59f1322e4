// XML of records: a site's or a portal's own export, an element for each home; read as the same names in JSON would be.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ColumnMap } from './column-map.ts';
import { csv } from './csv.ts';
import { tableOf } from './foreign-json.ts';
import { type Feed, type Format, MalformedFeed } from './format.ts';
import { native } from './native.ts';

export const records: Format = {
  name: 'xml',
  // A page is no feed.
  fits: ({ head }) => /^\s*<(?!!doctype html|html)[!?a-z]/i.test(head) && !/<html[\s>]/i.test(head),
  read(text, columns?: ColumnMap): Feed {
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new MalformedFeed(`is not XML: ${valid.err.msg} (line ${valid.err.line})`);
    const whole = plain(
      new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: ATTRIBUTE,
        removeNSPrefix: true,
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
        ignorePiTags: true,
      }).parse(text),
    );
    const list = recordsIn(whole);
    if (list.length === 0)
      throw new MalformedFeed('is XML without a list of homes: no element stands in it twice');
    return columns ? native.read(JSON.stringify(list), columns) : csv.read(tableOf(list));
  },
};

const ATTRIBUTE = '@';
/** `<area unit="sq yd">198</area>`: what its number counts. */
const UNITS = ['@unit', '@units', '@uom'];

/** An element as text, a list or an object of its parts; attributes are parts by their names. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const { '#text': text, ...parts } = node as Record<string, unknown>;
  const names = Object.keys(parts);
  if (text !== undefined && names.every((name) => name.startsWith(ATTRIBUTE))) {
    const unit = UNITS.map((name) => parts[name]).find((one) => one !== undefined);
    return unit === undefined ? text : `${text} ${unit}`;
  }
  return Object.fromEntries(
    names.map((name) => [name.startsWith(ATTRIBUTE) ? name.slice(1) : name, plain(parts[name])]),
  );
}

type Parts = Record<string, unknown>;
const isParts = (node: unknown): node is Parts =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** The elements of the kind that says the most, each with what the elements around it say in words: homes, and not their photos. */
function recordsIn(whole: unknown): Parts[] {
  const lists: { name: string; records: Parts[]; said: number }[] = [];
  const walk = (node: Parts, around: Parts): void => {
    for (const [name, part] of Object.entries(node)) {
      const elements = [part].flat().filter(isParts);
      if (elements.length === 0) continue;
      const kind = lists.find((one) => one.name === name) ?? { name, records: [], said: 0 };
      if (!lists.includes(kind)) lists.push(kind);
      for (const element of elements) {
        kind.records.push({ ...around, ...element });
        kind.said += saidIn(element);
        walk(element, { ...around, ...saidBy(name, element) });
      }
    }
  };
  if (isParts(whole)) walk(whole, {});
  const several = lists.filter(({ records: { length } }) => length > 1);
  return several.toSorted((a, b) => b.said - a.said)[0]?.records ?? [];
}

/** How many things an element says; a list within it is one. */
const saidIn = (element: Parts): number =>
  Object.values(element).reduce<number>((sum, part) => sum + (isParts(part) ? saidIn(part) : 1), 0);

/** What an element says of those within it: `<Tower Name="Ash">` is the "Tower Name" of each. */
function saidBy(name: string, element: Parts): Parts {
  const words = Object.entries(element).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(
    words.map(([key, value]) => [OWN.has(key.toLowerCase()) ? `${name} ${key}` : key, value]),
  );
}
/** Of whichever element they stand in. */
const OWN = new Set(['name', 'no', 'id', 'code', 'title', 'type', 'status']);
