// Icons: 24 × 24 strokes, drawn by us, in the colour of the text.
export const CLOSE = 'M6 6l12 12M18 6L6 18';
export const MORE = 'M5 12h.01M12 12h.01M19 12h.01';
export const SEND = 'M12 19V5M5.5 11.5L12 5l6.5 6.5';
export const HEART =
  'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.2a4.3 4.3 0 0 1 7.5 2.6C19.5 15.4 12 20 12 20z';
export const SHARE = 'M12 15V4M8 7.5L12 4l4 3.5M6 11.5v8h12v-8';
export const CALENDAR = 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4';
export const DOWN = 'M12 5v14M5.5 12.5L12 19l6.5-6.5';
export const BACK = 'M15 5l-7 7 7 7';
export const CHEVRON = 'M6 14.5l6-6 6 6';
export const CHECK = 'M5 12.5l4.5 4.5L19 7.5';
export const PIN =
  'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z';
export const UNDO = 'M9 14L4.5 9.5 9 5M5 9.5h9a5.5 5.5 0 0 1 0 11h-3';
export const CALL =
  'M6 4h3l1.6 4.2-2 1.5a11 11 0 0 0 5.7 5.7l1.5-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z';
export const WHATSAPP =
  'M4 20l1.2-4A8 8 0 1 1 8.2 19L4 20zM9 9.5c.3 2.8 2.5 5 5.3 5.4l1-1.5-2-1.2-.9.8a4 4 0 0 1-1.8-1.8l.8-.9L10.2 8.4z';
export const EMAIL = 'M4 6.5h16v11H4zM4 7l8 6 8-6';
export const PAGE = 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5';

export function Icon({ of }: { of: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={of} />
    </svg>
  );
}

/** Veranda's mark: a roof over an open door. */
export const MARK = 'M3 10l9-6 9 6M6 9v11M18 9v11M9 20v-5a3 3 0 0 1 6 0v5M3 20h18';
