// Waiting at the start: the line that says what for, and the end.
import { expect, test, vi } from 'vitest';
import { MOST_START_MS, openedInTime } from './waiting.ts';

function waiting(open: Parameters<typeof openedInTime<string>>[0]) {
  const lines: string[] = [];
  const opened = openedInTime(open, {
    tell: (line) => lines.push(line),
    waiting_for: 'the catalogue',
    end_after_ms: MOST_START_MS,
  });
  opened.catch(() => {});
  return { opened, lines };
}

test('a store that opens at once is not spoken of, but for what its owner should know', async () => {
  const { opened, lines } = waiting(async (onStart) => {
    onStart({ waitingFor: 'a connection' });
    onStart({ note: 'The disk is far away.' });
    return 'store';
  });
  expect(await opened).toBe('store');
  expect(lines).toEqual(['The disk is far away.']);
});

test('after two seconds it says what it waits for, again when that changes, and ends after thirty', async () => {
  vi.useFakeTimers();
  try {
    let tell: (word: { waitingFor: string }) => void = () => {};
    const { opened, lines } = waiting((onStart) => {
      tell = onStart;
      onStart({ waitingFor: 'a connection' });
      return new Promise(() => {});
    });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(lines).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    tell({ waitingFor: 'a connection' });
    tell({ waitingFor: 'the tables' });
    expect(lines).toEqual(['Waiting for a connection.', 'Waiting for the tables.']);
    const failed = expect(opened).rejects.toThrow('waited 30 s in vain for the tables');
    await vi.advanceTimersByTimeAsync(28_000);
    await failed;
  } finally {
    vi.useRealTimers();
  }
});

test('what says nothing of itself is told by its name', async () => {
  vi.useFakeTimers();
  try {
    const { opened, lines } = waiting(() => new Promise(() => {}));
    const failed = expect(opened).rejects.toThrow('waited 30 s in vain for the catalogue');
    await vi.advanceTimersByTimeAsync(MOST_START_MS);
    expect(lines).toEqual(['Waiting for the catalogue.']);
    await failed;
  } finally {
    vi.useRealTimers();
  }
});
