// Colour: the owner's accent, made readable. Contrast by WCAG 2.2, 1.4.3: 4.5 to 1 for text.
export type Rgb = [number, number, number];

const READABLE = 4.5;
export const PAPER: Rgb = [251, 248, 243];
export const NIGHT: Rgb = [28, 26, 24];
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [33, 28, 24];

/** The accent as a surface with what is written on it, and as text on the panel. */
export function palette(accent: Rgb, dark: boolean): { surface: Rgb; on: Rgb; text: Rgb } {
  const on = contrast(accent, WHITE) >= contrast(accent, INK) ? WHITE : INK;
  return {
    surface: towards(accent, on === WHITE ? INK : WHITE, (colour) => contrast(colour, on) >= READABLE),
    on,
    text: dark
      ? towards(accent, WHITE, (colour) => contrast(colour, NIGHT) >= READABLE + 1)
      : towards(accent, INK, (colour) => contrast(colour, PAPER) >= READABLE + 0.5),
  };
}

/** The accent's three colours as custom properties on `root`. */
export function accentOf(
  accent: string,
  dark: boolean,
  root: HTMLElement,
  set: (name: string, value: string) => void,
) {
  const rgb = parseColour(accent, root);
  if (!rgb) return;
  const { surface, on, text } = palette(rgb, dark);
  set('--own-accent', `rgb(${surface})`);
  set('--own-on-accent', `rgb(${on})`);
  set('--own-accent-text', `rgb(${text})`);
}

/** Any CSS colour as the browser computes it; undefined when it is none, or not in sRGB. */
function parseColour(colour: string, probe: HTMLElement): Rgb | undefined {
  probe.style.color = '';
  probe.style.color = colour;
  if (!probe.style.color) return undefined;
  const [r, g, b] =
    getComputedStyle(probe)
      .color.match(/^rgba?\((\d+), (\d+), (\d+)/)
      ?.slice(1)
      .map(Number) ?? [];
  probe.style.color = '';
  return r === undefined ? undefined : ([r, g, b] as Rgb);
}

export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The nearest mix of `from` with `to` that is good enough. */
function towards(from: Rgb, to: Rgb, enough: (colour: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = from.map((value, i) => Math.round(value + ((to[i] as number) - value) * share)) as Rgb;
    if (enough(mixed)) return mixed;
  }
  return to;
}
