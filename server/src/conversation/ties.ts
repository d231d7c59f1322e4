// Ties: what joins a conversation to other devices and to a person. No turn reads or writes them, and nobody is shown them.

export type Ties = {
  /** Keys of the devices that were let in. */
  joined?: string[];
  /** The one code that stands open. */
  hand_off?: HandOff;
  /** Which conversation this one was, and in which of its lives, before its visitor signed in. */
  adopted?: { key: string; epoch: string };
  /** Where it went: from now on it answers nobody here. `emptied`: all of it is there. */
  moved?: { to: string; emptied?: boolean };
};

export type HandOff = {
  /** SHA-256 of the code, base64url. */
  hash: string;
  /** ms since 1970, by the store's clock. */
  until: number;
  /** The one device that used the code: its key, what it runs, and the number on its screen among three. */
  by?: { own: string; label: string; number: number; numbers: number[] };
};
