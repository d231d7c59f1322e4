// Values of configuration variables: from text to what the program works with. Each throws an Error whose message goes on
// from the variable's name: "must be …".

export function asItIs(text: string): string {
  return text;
}

export function integer(min: number, max: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`must be a whole number from ${min} to ${max}`);
    return value;
  };
}

/** More than `min`, fractions allowed. */
export function amount(min: number, max: number) {
  return (text: string): number => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value > min && value <= max)) throw new Error(`must be a number above ${min} and up to ${max}`);
    return value;
  };
}

export function oneOf<const T extends string>(...words: readonly T[]) {
  return (text: string): T => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new Error(`must be ${words.join(' or ')}`);
    return word;
  };
}

export function catalogueAddress(text: string): string {
  const plainHttp = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/;
  if (/^[a-z]+:\/\//i.test(text) && !text.startsWith('https://') && !plainHttp.test(text))
    throw new Error('must be a file or an https URL');
  return text;
}

export function storeAddress(text: string): string {
  if (text === 'memory:' || /^sqlite:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text)) return text;
  throw new Error('must be memory:, sqlite:<file> or postgres://…');
}

/** "https://homes.example, null" → exactly what browsers send in `Origin`. */
export function originList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (part === 'null') return part;
      const url = URL.canParse(part) ? new URL(part) : undefined;
      const plain = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
      if (!plain) throw new Error('must list origins like https://homes.example, separated by commas');
      return url.origin;
    });
}
