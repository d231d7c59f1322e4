// Number: the phone number in what the visitor wrote. Read here, in their own browser, and sent by Send alone.

/** Ten digits at least, in any of our scripts, as people group them; a price is shorter. */
const NUMBER = /\+?\p{Nd}(?:[ .()-]{0,2}\p{Nd}){9,13}/gu;

/** The last one of the last line that has one. */
export const lastNumber = (lines: readonly string[]): string | undefined =>
  lines
    .flatMap((line) => line.match(NUMBER) ?? [])
    .at(-1)
    ?.trim();
