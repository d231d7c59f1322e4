// Label: what a device runs, by its maker's name, so that its owner knows it again in a list. No version, no model: those
// would tell people apart.

/** The first that fits: an iPad names the Mac too, Android and ChromeOS name Linux. */
const SYSTEMS: [name: string, cue: RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** Of the `User-Agent` header; empty where it says nothing of it. */
export const labelOf = (agent: string | null): string =>
  SYSTEMS.find(([, cue]) => cue.test((agent ?? '').slice(0, 400)))?.[0] ?? '';
