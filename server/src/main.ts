// The process: reads its settings, starts, and ends when it is told to.
import { readConfig } from './config/config.ts';
import { startFailure } from './observe/start-failure.ts';
import type { Running } from './start.ts';

/** A store that hangs while it is closed is left behind then. Process managers send SIGKILL after ten seconds. */
const END_MS = 9_500;

/** The first signal drains, the second ends the process at once. */
function stopOnSignals({ log, stop }: Running): void {
  let stopping = false;
  const end = async (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), END_MS).unref();
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  // Whoever started us with a channel (npm start) is gone.
  process.on('disconnect', () => stopping || end('disconnect'));
}

try {
  const config = readConfig();
  // Nothing else is loaded before the settings are right.
  const { start } = await import('./start.ts');
  const running = await start(config);
  stopOnSignals(running);
  process.on('uncaughtException', (error) => {
    running.log.error({ cause: error }, 'the process cannot go on');
    process.exit(1);
  });
} catch (error) {
  process.stderr.write(startFailure(error));
  process.exit(1);
}
