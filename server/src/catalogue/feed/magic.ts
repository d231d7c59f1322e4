// Magic bytes: what a file is by its first bytes.

/** "PK\\3\\4": a zip archive, which an .xlsx is. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The old .xls, and other files of the time: an OLE container. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;
