import { request, type ClientRequest } from 'node:http';

/** What came down a stream of events, in numbers. */
export interface Heard {
  events: number;
  bytes: number;
  /** Cut off by the server. */
  ended: boolean;
}

export interface Stream {
  readonly heard: Heard;
  readonly close: () => void;
}

const END = Buffer.from('\n\n');

/** Events that end in a part; one whose two line ends came apart is missed, which is rare and costs nothing but a count. */
const endsIn = (part: Buffer): number => {
  let count = 0;
  for (let at = part.indexOf(END); at !== -1; at = part.indexOf(END, at + 2)) count += 1;
  return count;
};

/** Opens a stream on a connection of its own and holds it. Parts are counted, not read, unless somebody wants them. */
export const openStream = (url: string, cookie: string, onPart?: (part: Buffer) => void): Promise<Stream> =>
  new Promise((resolve, reject) => {
    const heard: Heard = { events: 0, bytes: 0, ended: false };
    const asked: ClientRequest = request(url, { agent: false, headers: { Cookie: cookie, Connection: 'keep-alive' } }, (response) => {
      if (response.statusCode !== 200) return void asked.destroy(new Error(`${url} answered ${response.statusCode}.`));
      response.on('data', (part: Buffer) => {
        heard.events += endsIn(part);
        heard.bytes += part.length;
        onPart?.(part);
      });
      response.once('close', () => (heard.ended = true));
      return resolve({ heard, close: () => asked.destroy() });
    });
    asked.on('error', reject).end();
  });

/** Puts parts together and gives each event with its name. */
export const reader = (onEvent: (name: string, json: string) => void): ((part: Buffer) => void) => {
  let rest = '';
  return (part) => {
    const events = (rest + part.toString('utf8')).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) onEvent(/^event: (.*)$/m.exec(event)?.[1] ?? '', /^data: (.*)$/m.exec(event)?.[1] ?? '');
  };
};
