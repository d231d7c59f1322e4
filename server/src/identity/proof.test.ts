// Proofs of who is signed in: what counts, and everything that does not.
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { OTHER_SECRET, proofOf, SECRET, USERS } from '../../test/proofs.ts';
import { prover } from './proof.ts';

const NOW = 1_800_000_000;
const clock = { now: () => NOW * 1000 };
const at = (seconds: number) => ({ now: NOW + seconds });

function bySecret(options: Partial<Parameters<typeof prover>[0]> = {}) {
  const refused: string[] = [];
  const prove = prover({ ...USERS, ...clock, onRefused: (why) => refused.push(why), ...options });
  return { prove, refused };
}

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

test('a proof gives the host’s name for the person, whichever secret signed it and with or without its id', async () => {
  const { prove } = bySecret();
  expect(await prove(proofOf('p-1', at(0)))).toBe('p-1');
  expect(await prove(proofOf('p-1', { ...at(0), secret: OTHER_SECRET }))).toBe('p-1');
  expect(await prove(proofOf('p-2', { ...at(0), secret: OTHER_SECRET, header: { kid: 'k2' } }))).toBe('p-2');
  expect(await prove(proofOf('ಆಶಾ 5', at(0)))).toBe('ಆಶಾ 5');
  // The same again comes from memory.
  const again = proofOf('p-3', at(0));
  expect([await prove(again), await prove(again)]).toEqual(['p-3', 'p-3']);
});

const body = (text: string) => Buffer.from(text).toString('base64url');
const unsigned = (alg: string) =>
  `${body(`{"alg":"${alg}"}`)}.${body(`{"sub":"p-1","aud":"veranda","iat":${NOW},"exp":${NOW + 600}}`)}.`;

test.for<[name: string, token: string, why: string]>([
  ['nothing', '', 'signature'],
  ['the word null', 'null', 'signature'],
  ['an id alone', 'p-1', 'signature'],
  ['no signature', proofOf('p-1', at(0)).replace(/[^.]*$/, ''), 'signature'],
  ['the algorithm none', unsigned('none'), 'signature'],
  ['the algorithm None', unsigned('None'), 'signature'],
  ['another secret', proofOf('p-1', { ...at(0), secret: Buffer.alloc(32, 1) }), 'signature'],
  ['the secret of another id', proofOf('p-1', { ...at(0), header: { kid: 'k2' } }), 'signature'],
  ['an id that nobody has', proofOf('p-1', { ...at(0), header: { kid: 'k9' } }), 'signature'],
  ['an id that every object has', proofOf('p-1', { ...at(0), header: { kid: 'constructor' } }), 'signature'],
  ['HS512', proofOf('p-1', { ...at(0), header: { alg: 'HS512' } }), 'signature'],
  ['RS256 in name', proofOf('p-1', { ...at(0), header: { alg: 'RS256' } }), 'signature'],
  [
    'a critical part that nobody knows',
    proofOf('p-1', { ...at(0), header: { crit: ['b'], b: 1 } }),
    'signature',
  ],
  ['a changed body', proofOf('p-1', at(0)).replace(/\.[^.]*\./, `.${body(`{"sub":"p-2"}`)}.`), 'signature'],
  ['no sub', proofOf(undefined, at(0)), 'sub'],
  ['a number for sub', proofOf(42, at(0)), 'sub'],
  ['a list for sub', proofOf(['p-1'], at(0)), 'sub'],
  ['null for sub', proofOf(null, at(0)), 'sub'],
  ['an empty sub', proofOf('', at(0)), 'sub'],
  ['a sub of 256', proofOf('x'.repeat(256), at(0)), 'sub'],
  ['a sub with a line break', proofOf('p\n1', at(0)), 'sub'],
  ['a sub with half a pair', proofOf('p\ud800', at(0)), 'sub'],
  ['another audience', proofOf('p-1', { ...at(0), claims: { aud: 'shop' } }), 'aud'],
  ['no audience', proofOf('p-1', { ...at(0), claims: { aud: undefined } }), 'aud'],
  ['no exp', proofOf('p-1', { ...at(0), claims: { exp: undefined } }), 'exp'],
  ['no iat', proofOf('p-1', { ...at(0), claims: { iat: undefined } }), 'iat'],
  ['a text for exp', proofOf('p-1', { ...at(0), claims: { exp: 'never' } }), 'exp'],
  ['a life of a day', proofOf('p-1', { ...at(0), claims: { exp: NOW + 86_400 } }), 'exp'],
  ['a start in two minutes', proofOf('p-1', at(120)), 'iat'],
  ['3 kB', proofOf('p-1', { ...at(0), claims: { more: 'x'.repeat(3000) } }), 'is too long'],
])('%s proves nothing', async ([, token, why]) => {
  const { prove, refused } = bySecret();
  expect(await code(prove(token))).toBe('user_token_refused');
  expect(refused).toEqual([why]);
});

test('one that ran out is told from one that never counted, and clocks may differ by a minute', async () => {
  const { prove, refused } = bySecret();
  expect(await code(prove(proofOf('p-1', at(-600 - 61))))).toBe('user_token_expired');
  expect(refused).toEqual(['expired']);
  expect(await code(prove(proofOf('p-1', at(-600 - 59))))).toBe('taken');
  expect(await code(prove(proofOf('p-1', at(59))))).toBe('taken');
  // Without the right secret nobody learns that it would have run out.
  const forged = proofOf('p-1', { ...at(-7200), secret: Buffer.alloc(32, 1) });
  expect(await code(prove(forged))).toBe('user_token_refused');
});

test('one that was taken is not taken for longer than it lives', async () => {
  let now = NOW;
  const { prove } = bySecret({ now: () => now * 1000 });
  const token = proofOf('p-1', { now });
  expect(await code(prove(token))).toBe('taken');
  now += 600 + 61;
  expect(await code(prove(token))).toBe('user_token_expired');
});

test('where nobody can sign in, a proof is refused and not passed over', async () => {
  expect(await code(bySecret({ keys: undefined }).prove(proofOf('p-1', at(0))))).toBe('user_token_refused');
});

test('an e-mail address or a phone number beside it changes nobody', async () => {
  const { prove } = bySecret();
  const claims = { email: 'asha@homes.example', phone_number: '+910000000000', name: 'Asha' };
  expect(await prove(proofOf('p-1', { ...at(0), claims }))).toBe('p-1');
  expect(await prove(proofOf('p-2', { ...at(0), claims }))).toBe('p-2');
});

// ---- key sets ------------------------------------------------------------------------------------------------------

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');

const jwk = (key: KeyObject, more: object) => ({ ...key.export({ format: 'jwk' }), ...more });
const SET = {
  keys: [
    jwk(rsa.publicKey, { kid: 'rsa' }),
    jwk(ec.publicKey, { kid: 'ec', alg: 'ES256', use: 'sig' }),
    jwk(ed.publicKey, { kid: 'ed' }),
  ],
};

function signed(alg: string, key: KeyObject, header: object = {}, now = NOW) {
  const said = `${body(JSON.stringify({ alg, ...header }))}.${body(
    JSON.stringify({ sub: 'p-1', aud: 'homes', iat: now, exp: now + 600 }),
  )}`;
  const bytes = sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(said), {
    key,
    dsaEncoding: 'ieee-p1363',
  });
  return `${said}.${bytes.toString('base64url')}`;
}

/** A provider that counts how often it is asked, and can go away. */
function provider() {
  const state = { asked: 0, away: false, now: NOW * 1000 };
  const fetch = async () => {
    state.asked++;
    if (state.away) throw new TypeError('fetch failed');
    return Response.json(SET);
  };
  const prove = prover({
    keys: { key_set: 'https://login.example/jwks' },
    audience: 'homes',
    minutes: 60,
    now: () => state.now,
    fetch,
  });
  return { state, prove };
}

test('a key set: RS256, ES256 and EdDSA by their ids', async () => {
  const { prove, state } = provider();
  expect(await prove(signed('RS256', rsa.privateKey, { kid: 'rsa' }))).toBe('p-1');
  expect(await prove(signed('ES256', ec.privateKey, { kid: 'ec' }))).toBe('p-1');
  expect(await prove(signed('EdDSA', ed.privateKey, { kid: 'ed' }))).toBe('p-1');
  expect(state.asked).toBe(1);
});

test('a public key is no secret, and a token brings no keys of its own', async () => {
  const { prove } = provider();
  const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
  const said = `${body('{"alg":"HS256","kid":"rsa"}')}.${body(
    `{"sub":"p-1","aud":"homes","iat":${NOW},"exp":${NOW + 600}}`,
  )}`;
  const confused = `${said}.${createHmac('sha256', pem).update(said).digest('base64url')}`;
  expect(await code(prove(confused))).toBe('user_token_refused');

  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  for (const header of [
    { jwk: own.publicKey.export({ format: 'jwk' }) },
    { jku: 'https://evil.example/jwks' },
    { x5u: 'https://evil.example/cert' },
    { kid: 'ec', jwk: own.publicKey.export({ format: 'jwk' }) },
  ])
    expect(await code(prove(signed('ES256', own.privateKey, header)))).toBe('user_token_refused');
  // A secret does not count where a key set does.
  expect(await code(prove(proofOf('p-1', { ...at(0), secret: SECRET, claims: { aud: 'homes' } })))).toBe(
    'user_token_refused',
  );
});

test('a thousand ids that nobody has ask the provider twice a minute at most', async () => {
  const { prove, state } = provider();
  for (let i = 0; i < 1000; i++) {
    state.now += 60;
    expect(await code(prove(signed('ES256', ec.privateKey, { kid: `k${i}` })))).toBe('user_token_refused');
  }
  expect(state.asked).toBeLessThanOrEqual(3);
});

test('a provider that is away for a day: keys that are known count, others are asked for again later', async () => {
  const { prove, state } = provider();
  const by = (kid: string) => signed('ES256', ec.privateKey, { kid }, Math.floor(state.now / 1000));
  expect(await code(prove(by('ec')))).toBe('taken');
  state.away = true;
  for (let hour = 0; hour < 24; hour++) {
    state.now += 3_600_000;
    expect(await code(prove(by('ec')))).toBe('taken');
    expect(await code(prove(by('new')))).toBe('unavailable');
  }
  state.away = false;
  state.now += 31_000;
  expect(await code(prove(by('new')))).toBe('user_token_refused');
  expect(await code(prove(by('ec')))).toBe('taken');
});

test('a provider that was away from the start is asked again after half a minute', async () => {
  const { prove, state } = provider();
  state.away = true;
  const token = signed('ES256', ec.privateKey, { kid: 'ec' });
  expect([await code(prove(token)), await code(prove(token)), state.asked]).toEqual([
    'unavailable',
    'unavailable',
    1,
  ]);
  state.away = false;
  state.now += 31_000;
  expect(await code(prove(token))).toBe('taken');
});
