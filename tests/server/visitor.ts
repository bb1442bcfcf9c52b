import type { Act, Body, SeatDeed, Settings } from '#protocol/messages.ts';
import type { Shown } from '#protocol/view/shown.ts';
import type { Role, Sections } from '#protocol/sections.ts';

/** What the server said to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Request {
  readonly body?: unknown;
  /** Sent as it is, whatever it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An event of a stream. */
export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** What one look by long polling gives. */
export interface Polled {
  readonly seen: number;
  readonly crowd: number;
  readonly sections: Partial<Sections>;
}

/** Somebody with a browser: speaks HTTP and keeps its cookies. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  readonly ask: (method: string, path: string, request?: Request) => Promise<Answer>;
  readonly post: (path: string, body: object) => Promise<Answer>;
  /** A stream's events as they come, from the last one seen. It ends when nobody takes them any more. */
  readonly hear: (path: string, lastEventId?: string) => AsyncGenerator<Heard>;
}

const asObject = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split('\n').map((written) => {
      const [name = '', ...rest] = written.split(': ');
      return [name, rest.join(': ')];
    }),
  );

const toHeard = (block: string): readonly Heard[] => {
  const fields = fieldsOf(block);
  const [event, data] = [fields.get('event'), fields.get('data')];
  return event === undefined || data === undefined ? [] : [{ event, id: fields.get('id') ?? '', data: JSON.parse(data) as unknown }];
};

async function* eventsIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Heard> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) yield* toHeard(block);
  }
}

export const visitorTo = (address: string, cookies: Map<string, string> = new Map()): Visitor => {
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (headers: Headers): void => {
    for (const set of headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
  };
  const ask: Visitor['ask'] = async (method, path, { body, raw, headers } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const type = sent === undefined ? {} : { 'Content-Type': 'application/json' };
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: { Cookie: cookie(), ...type, ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    });
    keep(response.headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: asObject(text) };
  };
  async function* hear(path: string, lastEventId?: string): AsyncGenerator<Heard> {
    const leaving = new AbortController();
    try {
      const resumed = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
      const { body, status } = await fetch(`${address}${path}`, { headers: { Cookie: cookie(), ...resumed }, signal: leaving.signal });
      if (status !== 200 || !body) throw new Error(`${path} answered ${status}.`);
      yield* eventsIn(body as AsyncIterable<Uint8Array>);
    } finally {
      leaving.abort();
    }
  }
  return { cookies, ask, post: (path, body) => ask('POST', path, { body }), hear };
};

let keys = 0;
/** A key that no request has had. */
export const newKey = (): string => `test-key-${(keys += 1)}`;

const SETTINGS: Settings = { title: 'Hội trường', locale: 'vi', sides: 'solo', confidence: true, ranking: true, days: 7 };

/** The first answer that may be given to a prompt. */
export const firstAnswer = (shown: Shown | null | undefined): string => {
  const ids = (shown?.options ?? []).map(({ id }) => id);
  return ids.slice(0, shown?.use?.least ?? 1).join('+');
};

/** A workshop as somebody sees it who has a browser. */
export interface Attending extends Visitor {
  readonly code: string;
  readonly at: string;
  /** All that the server shows to a role, or what is new since a line of the log. */
  readonly look: (as: Role, after?: number, crowd?: number) => Promise<Polled>;
  readonly act: (act: Act, key?: string) => Promise<Answer>;
  readonly deed: (deed: SeatDeed, key?: string) => Promise<Answer>;
  readonly vote: (put: number, answer: string, again?: boolean) => Promise<Answer>;
}

/** Somebody at a workshop, with whatever passes they hold. */
export const attending = (visitor: Visitor, code: string): Attending => {
  const at = `/api/workshops/${code}`;
  const deed = (deed: SeatDeed, key: string = newKey()): Promise<Answer> => visitor.post(`${at}/deeds`, { key, deed });
  return {
    ...visitor,
    code,
    at,
    look: async (as, after = -1, crowd = -1) => {
      const since = `${after < 0 ? '' : `&after=${after}`}${crowd < 0 ? '' : `&crowd=${crowd}`}`;
      const { status, body } = await visitor.ask('GET', `${at}/poll?as=${as}${since}`);
      if (status !== 200) throw new Error(`Looking as ${as} was answered with ${status}.`);
      return body as unknown as Polled;
    },
    act: (act, key = newKey()) => visitor.post(`${at}/acts`, { key, act }),
    deed,
    vote: (put, answer, again = false) => deed({ type: 'vote', round: 0, put, again, answer }),
  };
};

/** Makes a workshop; whoever comes back directs it. */
export const foundAt = async (address: string, change: Partial<Settings> = {}, teams: readonly string[] = []): Promise<Attending> => {
  const host = visitorTo(address);
  const { status, body, text } = await host.post('/api/workshops', { settings: { ...SETTINGS, ...change }, teams });
  if (status !== 201) throw new Error(`No workshop was made: ${status} ${text}`);
  return attending(host, String(body['code']));
};

/** Takes a seat. */
export const joinAt = async (
  address: string,
  code: string,
  wish: Partial<Body<'join'>> = {},
): Promise<Attending & { readonly seat: string; readonly pass: string }> => {
  const visitor = attending(visitorTo(address), code);
  const { status, body, text } = await visitor.post(`${visitor.at}/seats`, { key: newKey(), name: 'Lan', locale: 'vi', ...wish });
  if (status !== 201) throw new Error(`No seat was given: ${status} ${text}`);
  return { ...visitor, seat: String(body['seat']), pass: String(body['pass']) };
};
