// Shapes: sheets that are no list of one home a row, and the table that each amounts to.
export type Line = {
  /** Counts from 1, as a spreadsheet numbers its rows. */
  line: number;
  cells: string[];
  /** Where it stands, where that is no line of its own: "column C". */
  at?: string;
};

/** The same homes as a list with headings, and what the owner is told of it. */
export type Shaped = { rows: Line[]; said: string };

/** Undefined for a sheet of another shape. */
export type Shape = (rows: readonly Line[]) => Shaped | undefined;

/** Column 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;
