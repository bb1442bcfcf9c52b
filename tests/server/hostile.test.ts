import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { pgliteStorage } from '#server/storage/open.ts';
import { oneFile, served, startProcess, BUILT, LINES, type Served } from './served.ts';
import { attending, firstAnswer, foundAt, joinAt, newKey, visitorTo, type Answer, type Attending } from './visitor.ts';

let server: Served;

/** A server for each part: tries are counted by address, and all tests come from one. */
const withServer = (): void => {
  beforeAll(async () => {
    server = await served();
  });
  afterAll(() => server.close());
};

const stranger = (code: string): Attending => attending(visitorTo(server.address), code);
const said = ({ status, body }: Answer): readonly unknown[] => [status, body['why']];
const isAlive = async (): Promise<void> => expect((await visitorTo(server.address).ask('GET', '/')).status).toBe(200);
const linesOf = async ({ code }: Attending) => server.storage.read(code, 0, 10_000);

/** Asks for a path as it is written; a browser's client would tidy it first. */
const askRaw = (path: string): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(server.address, { path }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });

/** A workshop with its first prompt put but not open, and two people in it. */
const asked = async () => {
  const host = await foundAt(server.address);
  const [an, binh] = [await joinAt(server.address, host.code, { name: 'An' }), await joinAt(server.address, host.code, { name: 'Bình' })];
  await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
  return { host, an, binh };
};

/** Plays one's own play to its end without a word. */
const fallSilent = async (who: Attending): Promise<void> => {
  for (;;) {
    const { own } = (await who.look('seat')).sections.mine ?? {};
    if (!own || own.done) return;
    const move = own.shown ? ({ type: 'fall_silent' } as const) : ({ type: 'call', key: own.hands[0]?.key ?? '' } as const);
    const { status } = await who.deed({ type: 'move', round: 0, number: own.number, move });
    if (status !== 200) throw new Error(`${JSON.stringify(move)} was answered with ${status}.`);
  }
};

/** The same, open, with an answer that may be given. */
const opened = async () => {
  const room = await asked();
  await room.host.act({ type: 'open', seconds: 0 });
  const { sections } = await room.an.look('seat');
  return { ...room, answer: firstAnswer(sections.scene?.round?.paced?.shown) };
};

describe('a body', () => {
  withServer();
  let room: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    room = await opened();
  });

  it.each([
    ['a score beside the vote', (deed: object) => ({ key: newKey(), deed, score: 100_000 })],
    ['a score in the vote', (deed: object) => ({ key: newKey(), deed: { ...deed, score: 100_000 } })],
    ['somebody else’s seat', (deed: object) => ({ key: newKey(), deed: { ...deed, seat: 'host' } })],
    ['who sends it', (deed: object) => ({ key: newKey(), by: 'host', deed })],
    ['when it was sent', (deed: object) => ({ key: newKey(), at: 0, deed })],
    ['what only the facilitator does', () => ({ key: newKey(), deed: { type: 'reveal' } })],
    ['what only the clock does', () => ({ key: newKey(), deed: { type: 'woke', seconds: 600 } })],
    ['thinking time', () => ({ key: newKey(), deed: { type: 'move', round: 0, number: 0, move: { type: 'release', seconds: 99 } } })],
    ['a prompt by a word', (deed: object) => ({ key: newKey(), deed: { ...deed, put: '0' } })],
    ['no key', (deed: object) => ({ deed })],
    ['a key of two letters', (deed: object) => ({ key: 'ab', deed })],
  ])('that holds %s is refused, and nothing is written', async (_, toBody) => {
    const { an, answer } = room;
    const before = await linesOf(an);
    const body = toBody({ type: 'vote', round: 0, put: 0, again: false, answer });
    expect(said(await an.post(`${an.at}/deeds`, body))).toEqual([400, 'bad_request']);
    expect(await linesOf(an)).toEqual(before);
  });

  it.each([
    ['half of one', '{"key":"aaaaaaaa","deed":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a word', '"vote"'],
    ['a key of every object', '{"key":"aaaaaaaa","__proto__":{"score":1},"deed":{"type":"reveal"}}'],
    ['a maker of every object', '{"key":"aaaaaaaa","constructor":{"prototype":{"score":1}},"deed":{"type":"reveal"}}'],
    ['brackets, thousands deep', '['.repeat(8000)],
  ])('that is %s is refused', async (_, raw) => {
    const { an } = room;
    expect(said(await an.ask('POST', `${an.at}/deeds`, { raw }))).toEqual([400, 'bad_request']);
    expect('score' in {}).toBe(false);
    await isAlive();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html', 'application/xml'])(
    'of type %s is refused, as a form on another site would send it',
    async (type) => {
      const { an, answer } = room;
      const raw = JSON.stringify({ key: newKey(), deed: { type: 'vote', round: 0, put: 0, again: false, answer } });
      const { status, body } = await an.ask('POST', `${an.at}/deeds`, { raw, headers: { 'Content-Type': type } });
      expect([400, 415]).toContain(status);
      expect(body).toEqual({ done: false, why: 'bad_request' });
    },
  );

  it.each([17_000, 200_000, 5_000_000])('of %i bytes is refused, and the server goes on', async (size) => {
    const { an, answer } = room;
    const giant = await an.ask('POST', `${an.at}/seats`, { raw: JSON.stringify({ key: newKey(), name: 'x'.repeat(size), locale: 'vi' }) });
    expect(said(giant)).toEqual([413, 'bad_request']);
    expect((await an.vote(0, answer)).status).toBe(200);
  });
});

describe('a vote', () => {
  withServer();

  it('before the opening or after the close is too late, and is not counted', async () => {
    const { host, an } = await asked();
    expect(said(await an.vote(0, 'care'))).toEqual([409, 'too_late']);
    await host.act({ type: 'open', seconds: 0 });
    const { sections } = await an.look('seat');
    const answer = firstAnswer(sections.scene?.round?.paced?.shown);
    expect((await an.vote(0, answer)).status).toBe(200);
    await host.act({ type: 'close' });
    expect(said(await an.vote(0, answer))).toEqual([409, 'too_late']);
    expect(said(await an.vote(0, answer, true))).toEqual([409, 'too_late']);
    expect((await host.look('host')).sections.tally).toMatchObject({ answered: 1 });
  });

  it('that was too early stays refused, though a copy of it comes when answers are open', async () => {
    const { host, an } = await asked();
    const key = newKey();
    const vote = { type: 'vote', round: 0, put: 0, again: false, answer: 'care' } as const;
    expect(said(await an.deed(vote, key))).toEqual([409, 'too_late']);
    await host.act({ type: 'open', seconds: 0 });
    expect(said(await an.deed(vote, key))).toEqual([409, 'too_late']);
    expect((await host.look('host')).sections.tally).toMatchObject({ answered: 0 });
  });

  it('for a prompt that is not before the room is too late', async () => {
    const { an, answer } = await opened();
    expect(said(await an.vote(1, answer))).toEqual([409, 'too_late']);
  });

  it.each(['constructor', 'to_string', 'nobody_said_this', 'care+care+care'])(
    'for %s, which nobody may say, is refused',
    async (answer) => {
      const { an } = await opened();
      expect(said(await an.vote(0, answer))).toEqual([409, 'no_such_answer']);
    },
  );

  it('counts for whoever holds the seat, and once', async () => {
    const { host, an, binh, answer } = await opened();
    const key = newKey();
    const vote = { type: 'vote', round: 0, put: 0, again: false, answer } as const;
    for (let time = 0; time < 3; time += 1) expect((await an.deed(vote, key)).status).toBe(200);
    expect((await host.look('host')).sections.tally).toMatchObject({ seats: 2, answered: 1 });
    expect((await binh.look('seat')).sections.mine?.vote).toBeNull();
  });
});

describe('a seat', () => {
  withServer();

  it('is nobody’s by its name, by a guess, or by a pass from another workshop', async () => {
    const { an, binh, answer } = await opened();
    const elsewhere = await foundAt(server.address);
    const guest = await joinAt(server.address, elsewhere.code);
    for (const seat of [an.seat, binh.seat, 'host', '', guest.pass]) {
      const thief = stranger(an.code);
      thief.cookies.set('seat', seat);
      expect(said(await thief.vote(0, answer))).toEqual([403, 'no_seat']);
      expect(said(await thief.ask('GET', `${an.at}/poll?as=seat`))).toEqual([403, 'no_seat']);
      expect(said(await thief.ask('GET', `${an.at}/stream?as=seat`))).toEqual([403, 'no_seat']);
    }
  });

  it('plays its own play alone', async () => {
    const { host, an, binh } = await asked();
    await host.act({ type: 'end_round' });
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'race', minutes: 5 });
    const { sections } = await an.look('seat');
    const block = sections.mine?.own?.shown?.options[0]?.id ?? '';
    const say = (number: number) => ({ type: 'move', round: 1, number, move: { type: 'say', block } }) as const;
    expect((await an.deed(say(0))).status).toBe(200);
    expect(said(await binh.deed(say(1)))).toEqual([409, 'out_of_step']);
    const { status } = await binh.post(`${an.at}/deeds`, { key: newKey(), deed: { ...say(1), seat: an.seat } });
    expect(status).toBe(400);
    expect((await an.look('seat')).sections.mine?.own).toMatchObject({ number: 1, composed: [block] });
    expect((await binh.look('seat')).sections.mine?.own).toMatchObject({ number: 0, composed: [] });
  });

  it('that was removed may look and no more', async () => {
    const { host, an, answer } = await opened();
    await host.act({ type: 'remove', seat: an.seat });
    expect(said(await an.vote(0, answer))).toEqual([409, 'no_such_seat']);
    expect(said(await stranger(an.code).post(`${an.at}/rejoin`, { code: an.pass }))).toEqual([403, 'wrong_code']);
  });

  it('shows no mark, and no other seat’s answer, before its time', async () => {
    const { an, binh, answer } = await opened();
    await an.vote(0, answer);
    const { sections } = await binh.look('seat');
    expect(sections.scene?.round?.paced).toMatchObject({ answers: null, answersBefore: null, verdict: null, goesOn: null });
    expect(JSON.stringify(sections)).not.toMatch(/"(marks|practice|level|worth|targets|claims|effects|when)"/);
    expect(sections.mine?.vote).toBeNull();
  });
});

describe('whoever is not the facilitator', () => {
  withServer();

  it.each([
    ['no pass', () => undefined],
    ['a guess', () => 'a'.repeat(32)],
    ['the pass of another workshop', async () => (await foundAt(server.address)).cookies.get('host')],
  ])('directs nothing with %s', async (_, toToken) => {
    const { an, host } = await opened();
    const token = await toToken();
    if (token !== undefined) an.cookies.set('host', token);
    const before = await linesOf(host);
    const tries = [
      await an.act({ type: 'reveal' }),
      await an.act({ type: 'start_round', scenario: 'fish-kill', mode: 'race' }),
      await an.ask('DELETE', an.at),
      await an.ask('GET', `${an.at}/poll?as=host`),
      await an.ask('GET', `${an.at}/stream?as=host`),
    ];
    expect(tries.map(said)).toEqual(tries.map(() => [403, 'not_the_host']));
    expect(said(await an.post(`${an.at}/attach`, { token: token ?? 'b'.repeat(32) }))).toEqual([403, 'wrong_token']);
    expect(await linesOf(host)).toEqual(before);
  });

  it('finds nothing at a code that is not there', async () => {
    for (const code of [
      'AAAAAAAA',
      '__proto__',
      'constructor',
      'to-string',
      '....',
      '%00%00%00%00',
      '%F0%9F%8E%99%F0%9F%8E%99%F0%9F%8E%99%F0%9F%8E%99',
      '%2e%2e%2f%2e',
    ]) {
      const guess = stranger(code);
      expect(said(await guess.ask('GET', guess.at)), code).toEqual([404, 'no_such_workshop']);
      const wish = { key: newKey(), name: 'Lan', locale: 'vi' };
      expect(said(await guess.post(`${guess.at}/seats`, wish)), code).toEqual([404, 'no_such_workshop']);
      expect(said(await guess.ask('GET', `${guess.at}/stream?as=screen`)), code).toEqual([404, 'no_such_workshop']);
    }
    await isAlive();
  });

  it('may guess at rejoin codes and tokens some twenty times a minute, whatever address they claim', async () => {
    const { an, answer } = await opened();
    const thief = stranger(an.code);
    const guess = (n: number) =>
      thief.ask('POST', `${an.at}/rejoin`, { body: { code: `AAAAAAAAAA${10 + n}` }, headers: { 'X-Forwarded-For': `10.0.0.${n}` } });
    const all: Answer[] = [];
    for (let n = 0; n < 30; n += 1) all.push(await guess(n));
    expect(all.slice(0, 20).map(said)).toEqual(Array.from({ length: 20 }, () => [403, 'wrong_code']));
    expect(all.slice(20).map(said)).toEqual(Array.from({ length: 10 }, () => [429, 'too_many_tries']));
    expect(said(await thief.post(`${an.at}/rejoin`, { code: an.pass }))).toEqual([429, 'too_many_tries']);
    expect((await an.vote(0, answer)).status).toBe(200);
  });
});

describe('a thousand who join', () => {
  withServer();

  it('are let in up to the limit, and the room goes on', async () => {
    const { host, an, answer } = await opened();
    const wish = (n: number) => ({ key: newKey(), name: `Khách ${n}`, locale: 'vi' });
    const tries = await Promise.all(Array.from({ length: 1000 }, (_, n) => stranger(an.code).post(`${an.at}/seats`, wish(n))));
    const [let_in, refused] = [tries.filter(({ status }) => status === 201), tries.filter(({ status }) => status !== 201)];
    expect(let_in.length).toBeLessThanOrEqual(900);
    expect(new Set(refused.map((answer) => said(answer).join(' ')))).toEqual(new Set(['429 too_many_tries']));
    expect((await an.vote(0, answer)).status).toBe(200);
    expect((await host.act({ type: 'close' })).status).toBe(200);
    expect((await host.look('host')).sections.tally).toMatchObject({ seats: let_in.length + 2, answered: 1 });
  });
});

describe('a nickname', () => {
  withServer();

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert'],
    ['"><b>Lan</b>', '"><b>Lan</b>'],
    ['\u202egnuH\u202c', 'gnuH'],
    ['\u2066Lan\u2069\u200b\u200f', 'Lan'],
    ['Lan\u0000\n\r\tAnh', 'LanAnh'],
    ['  Lan \u00a0 Anh  ', 'Lan Anh'],
    ['__proto__', '__proto__'],
    ['=HYPERLINK("http://a")', '=HYPERLINK("http://a")'],
    ['{{constructor}}', '{{constructor}}'],
  ])('%j comes out as the text %j', async (name, shown) => {
    const host = await foundAt(server.address);
    const guest = await joinAt(server.address, host.code, { name });
    expect((await guest.look('seat')).sections.mine?.name).toBe(shown);
    expect((await host.look('host')).sections.desk?.guests.map((one) => one.name)).toEqual([shown]);
  });

  it.each(['\u202e\u200b', ' \u3164 ', '\u0000'])('%j, in which nothing can be seen, is refused', async (name) => {
    const host = await foundAt(server.address);
    const guest = stranger(host.code);
    expect(said(await guest.post(`${guest.at}/seats`, { key: newKey(), name, locale: 'vi' }))).toEqual([409, 'bad_name']);
  });
});

describe('an answer of the server', () => {
  withServer();

  it('is JSON and nothing else where it brings what people wrote', async () => {
    const host = await foundAt(server.address, { title: '<script>alert(1)</script>' });
    await joinAt(server.address, host.code, { name: '<script>' });
    for (const path of [host.at, `${host.at}/poll?as=host`, '/api/workshops/<script>', '/api/<script>', `${host.at}/poll?as=seat`]) {
      const { headers } = await host.ask('GET', path);
      expect(headers.get('content-type'), path).toBe('application/json; charset=utf-8');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('lets a page run the scripts that come from here and no other', async () => {
    const host = await foundAt(server.address);
    for (const path of ['/', '/index.html', host.at, '/nothing/here', '/join/ABCDEFGH']) {
      const policy = (await host.ask('GET', path)).headers.get('content-security-policy') ?? '';
      const directives = policy.split(';');
      expect(directives, path).toContain("default-src 'none'");
      expect(directives, path).toContain("script-src 'self'");
      expect(directives, path).toContain("frame-ancestors 'none'");
      expect(directives.filter((one) => one.startsWith('script-src')).join(), path).not.toContain('unsafe');
    }
  });

  it('brings a stream as a stream', async () => {
    const host = await foundAt(server.address);
    const leaving = new AbortController();
    const { headers } = await fetch(`${server.address}${host.at}/stream?as=screen`, { signal: leaving.signal });
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    leaving.abort();
  });

  it('gives passes that no script can read and no other site can send', async () => {
    const host = await foundAt(server.address);
    const guest = stranger(host.code);
    const joined = await guest.post(`${guest.at}/seats`, { key: newKey(), name: 'Lan', locale: 'vi' });
    const again = await guest.post(`${guest.at}/rejoin`, { code: String(joined.body['pass']) });
    const directing = await guest.post(`${guest.at}/attach`, { token: host.cookies.get('host') });
    const cookies = [joined, again, directing].flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) {
      const [, ...attributes] = cookie.split('; ');
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', `Path=${host.at}`]));
    }
  });

  it('sends whoever follows a link on to the game, wherever the link wants to go', async () => {
    const guest = visitorTo(server.address);
    for (const code of ['ABCDEFGH', '%2f%2fexample.org', '%0d%0aSet-Cookie:a=b', '<script>']) {
      const { status, headers } = await guest.ask('GET', `/join/${code}`);
      expect(status, code).toBe(302);
      expect(headers.get('location'), code).toMatch(/^\/#\/join\/[\w.%-]+$/);
      expect(headers.getSetCookie(), code).toEqual([]);
    }
  });
});

describe('a name of every object', () => {
  withServer();

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'host', 'clock', 'door'])('stands for nobody and nothing: %s', async (id) => {
    const host = await foundAt(server.address, { sides: 'votes' }, ['Tổ 1']);
    const guest = await joinAt(server.address, host.code, { team: 't1', key: `${id}-key` });
    const wish = { key: newKey(), name: 'Lan', locale: 'vi', team: id };
    expect(said(await stranger(host.code).post(`${host.at}/seats`, wish))).toEqual([409, 'no_such_team']);
    const acts = [
      await host.act({ type: 'remove', seat: id }),
      await host.act({ type: 'rename', seat: id, name: 'A' }),
      await host.act({ type: 'move_seat', seat: guest.seat, team: id }),
      await host.act({ type: 'rename_team', team: id, name: 'A' }),
      await host.act({ type: 'start_round', scenario: id, mode: 'paced' }),
    ];
    expect(acts.map(said)).toEqual(
      ['no_such_seat', 'no_such_seat', 'no_such_team', 'no_such_team', 'no_such_scenario'].map((why) => [409, why]),
    );
    expect((await guest.look('seat')).sections.mine).toMatchObject({ name: 'Lan', team: 't1' });
  });
});

describe('a path', () => {
  withServer();

  it.each(['..', '../package', '../../package', 'rubrics/default', '/etc/passwd', 'fish-kill.json', '..%2fpackage', 'rubrics'])(
    'in the place of a scenario’s name opens no file: %s',
    async (scenario) => {
      const host = await foundAt(server.address);
      const { status } = await host.post(`${host.at}/acts`, { key: newKey(), act: { type: 'start_round', scenario, mode: 'paced' } });
      expect([400, 409]).toContain(status);
      expect(await linesOf(host)).toEqual([]);
    },
  );

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/scenarios/../../etc/passwd', '/.%00/', '/%'])(
    'leads to no file outside the game: %s',
    async (path) => {
      const { status, text } = await askRaw(path);
      expect([400, 403, 404]).toContain(status);
      expect(text).not.toMatch(/"dependencies"|root:/);
      await isAlive();
    },
  );

  it('to a scenario’s file is closed while its round runs, however it is written, and open afterwards', async () => {
    expect((await askRaw(`/${BUILT}`)).status).toBe(200);
    const { host } = await asked();
    expect(await askRaw(`/${BUILT}`)).toEqual({ status: 423, text: '{"done":false,"why":"round_running"}' });
    const disguises = [
      `/${BUILT}?v=1`,
      `/${BUILT}#top`,
      `//${BUILT}`,
      `/./${BUILT}`,
      `/${BUILT.replace('/', '//')}`,
      `/${BUILT.replace('/', '/./')}`,
      `/${BUILT.replace('/', '%2f')}`,
      `/${BUILT.replace('fish-kill', 'fish%2Dkill')}`,
      `/${BUILT.replace('scenarios', '%73cenarios')}`,
      `/${BUILT.replace('fish-kill', 'Fish-Kill')}`,
      `http://localhost/${BUILT}`,
      `/x/../${BUILT}`,
      `/x/%2e%2e/${BUILT}`,
    ];
    for (const path of disguises) {
      const { status, text } = await askRaw(path);
      expect(status, path).not.toBe(200);
      expect(text, path).not.toContain('marks');
    }
    await host.act({ type: 'end_round' });
    expect(await askRaw(`/${BUILT}`)).toEqual({ status: 200, text: '{"marks":"here"}' });
  });

  it('to the handbook’s lines is closed while a room plays together, and open while there is homework only', async () => {
    const lines = (): Promise<number> => askRaw(`/${LINES}`).then(({ status }) => status);
    expect(await lines()).toBe(200);
    const { host } = await asked();
    expect([await lines(), (await askRaw(`/x/../${LINES}`)).status]).toEqual([423, 423]);
    await host.act({ type: 'end_round' });
    expect(await lines()).toBe(200);
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'homework' });
    expect(await lines()).toBe(200);
  });

  it('to a scenario’s file is open to whoever has finished their homework of it, and to nobody else', async () => {
    const host = await foundAt(server.address);
    const [an, binh] = [await joinAt(server.address, host.code), await joinAt(server.address, host.code)];
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'homework' });
    const file = `${host.at}/${BUILT}`;
    expect(said(await an.ask('GET', file))).toEqual([423, 'round_running']);
    await fallSilent(an);
    expect(await an.ask('GET', file)).toMatchObject({ status: 200, text: '{"marks":"here"}' });
    expect(said(await binh.ask('GET', file))).toEqual([423, 'round_running']);
    expect(said(await stranger(host.code).ask('GET', file))).toEqual([403, 'no_seat']);
    for (const other of ['the-recall.vi.1a2b3c4d.json', '..%2findex.html', 'fish-kill.vi.1a2b3c4d.json%2f..%2f..%2findex.html'])
      expect((await an.ask('GET', `${host.at}/scenarios/${other}`)).status, other).toBeGreaterThanOrEqual(400);
    await host.act({ type: 'end_round' });
  });
});

describe('what is kept', () => {
  const home = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'kept-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return folder;
  };

  it('is gone to the last row once a workshop is deleted', { timeout: 180_000 }, async () => {
    const folder = await home();
    const own = await served(await pgliteStorage(folder));
    const [gone, stays] = [await foundAt(own.address), await foundAt(own.address)];
    for (const { code } of [gone, stays]) await joinAt(own.address, code, { name: `Lan của ${code}` });
    await gone.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
    expect(said(await gone.ask('GET', '/api/workshops/%00%00%00%00'))).toEqual([404, 'no_such_workshop']);
    expect(await gone.ask('DELETE', gone.at)).toMatchObject({ status: 200, body: { done: true } });
    expect(said(await gone.ask('GET', gone.at))).toEqual([404, 'no_such_workshop']);
    await own.close();
    const database = new PGlite(folder);
    const { rows: tables } = await database.query<{ readonly name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['workshops', 'entries', 'scripts']));
    const rows: string[] = [];
    for (const { name } of tables) rows.push(JSON.stringify((await database.query(`select * from "${name}"`)).rows));
    await database.close();
    expect(rows.join()).not.toContain(gone.code);
    expect(rows.join()).not.toContain('fish-kill');
    expect(rows.join()).toContain(`Lan của ${stays.code}`);
  });

  it('is in no log: the server says that it is there, and then nothing', { timeout: 180_000 }, async () => {
    const file = await oneFile();
    onTestFinished(() => rm(dirname(file), { recursive: true }));
    const process = await startProcess(file, await home());
    const host = await foundAt(process.address);
    const guest = await joinAt(process.address, host.code, { name: 'Người Trong Log' });
    await guest.vote(0, 'too_early');
    await guest.ask('POST', `${guest.at}/seats`, { raw: '{"name":"Người Trong Log"' });
    await guest.ask('GET', '/Người-Trong-Log');
    await host.act({ type: 'start_round', scenario: 'not-there', mode: 'paced' });
    await host.act({ type: 'rename', seat: guest.seat, name: 'Người Trong Log' });
    await host.ask('DELETE', host.at);
    expect(await process.kill()).toBe(`${process.address}\n`);
  });
});

describe('the description of the interface', () => {
  withServer();

  it('names every route and what each takes', async () => {
    const { body } = await visitorTo(server.address).ask('GET', '/api/openapi.json');
    interface Operation {
      readonly summary: string;
      readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
    }
    const paths = body['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary, requestBody }]) => {
        expect(summary).not.toBe('');
        const schema = requestBody?.content['application/json']?.schema as { readonly properties?: object } | undefined;
        return `${method.toUpperCase()} ${path}: ${schema ? Object.keys(schema.properties ?? {}).join(' ') : '-'}`;
      }),
    );
    expect(routes.toSorted()).toMatchInlineSnapshot(`
      [
        "DELETE /api/workshops/{code}: -",
        "GET /api/here: -",
        "GET /api/workshops/{code}/export/answers.csv: -",
        "GET /api/workshops/{code}/export/logs.json: -",
        "GET /api/workshops/{code}/export/record.json: -",
        "GET /api/workshops/{code}/export/report.json: -",
        "GET /api/workshops/{code}/export/workbook.xlsx: -",
        "GET /api/workshops/{code}/poll: -",
        "GET /api/workshops/{code}/scenarios/{file}: -",
        "GET /api/workshops/{code}/stream: -",
        "GET /api/workshops/{code}: -",
        "POST /api/workshops/{code}/acts: key act",
        "POST /api/workshops/{code}/attach: token",
        "POST /api/workshops/{code}/deeds: key deed",
        "POST /api/workshops/{code}/rejoin: code",
        "POST /api/workshops/{code}/seats: key name team locale",
        "POST /api/workshops: settings teams",
      ]
    `);
  });
});
