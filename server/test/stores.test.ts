import { describe, test } from 'vitest';
import { describeSessionStore } from '../src/stores/conformance.ts';
import { startPostgres } from './postgres.ts';
import { memorySubject, postgresSubject, sqliteSubject } from './subjects.ts';

const postgres = await startPostgres();

const lacks = { sibling: 'one process alone sees its memory', damage: 'no disk to spoil it' };
describeSessionStore('memory', memorySubject(), { lacks });
describeSessionStore('memory that packs every record but the last away', memorySubject({ warm: 1 }), {
  lacks,
});
describeSessionStore('sqlite', sqliteSubject);
if (postgres) describeSessionStore('postgres', postgresSubject(postgres), { end: postgres.stop });
else describe.skip('postgres: none found', () => test('as every session store', () => {}));
