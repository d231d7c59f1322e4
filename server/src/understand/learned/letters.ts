// Letters: the runs of letters in a word, framed, as the scorers see them.

/** Each run of `shortest` to `longest` letters; of a long word only its first `most`, since compounds begin alike. */
export function* lettersOf(
  word: string,
  { shortest, longest, most }: { shortest: number; longest: number; most: number },
): Generator<string> {
  const framed = `^${word.slice(0, most)}$`;
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= framed.length; at++) yield framed.slice(at, at + size);
}
