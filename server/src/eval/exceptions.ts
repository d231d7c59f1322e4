// Labels that are wrong or not decidable from the line alone, by id, with the reason. They stay counted as wrong.
export const EXCEPTIONS: Readonly<Record<string, string>> = {};
