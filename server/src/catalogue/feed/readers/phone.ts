// Phone numbers of a feed.

/** Digits with country code: "+91 98450-12345" → "919845012345"; ten digits get India's 91. */
export function readPhone(value: unknown): string | undefined {
  const digits = String(value ?? '').replace(/[\s()+.-]/g, '');
  if (!/^\d{8,15}$/.test(digits)) return undefined;
  return digits.length === 10 ? `91${digits}` : digits.replace(/^0(?=\d{10}$)/, '91');
}
