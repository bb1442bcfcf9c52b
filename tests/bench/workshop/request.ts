import { Agent, request } from 'node:http';

/** Somebody who sends requests over one connection that is kept. */
export interface Sender {
  readonly agent: Agent;
  cookie: string;
}
export const newSender = (): Sender => ({ agent: new Agent({ keepAlive: true, maxSockets: 1 }), cookie: '' });

interface Answered {
  readonly status: number;
  readonly text: string;
  /** When the last of the answer came. */
  readonly at: number;
}

const PATIENCE = 60_000;

/** Sends a body, remembers the pass that comes back, and tells when the answer was whole. */
export const post = (sender: Sender, url: string, body: object): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text), Cookie: sender.cookie };
    const sent = request(url, { method: 'POST', agent: sender.agent, headers, timeout: PATIENCE }, (response) => {
      const pass = response.headers['set-cookie']?.[0]?.split(';')[0];
      if (pass !== undefined) sender.cookie = pass;
      let got = '';
      response.setEncoding('utf8').on('data', (part: string) => (got += part));
      response.once('error', reject).once('end', () => resolve({ status: response.statusCode ?? 0, text: got, at: performance.now() }));
    });
    sent.once('error', reject).once('timeout', () => sent.destroy(new Error(`No answer from ${url}.`)));
    sent.end(text);
  });

/** The same, where anything but success ends the bench. */
export const must = async (sender: Sender, url: string, body: object): Promise<string> => {
  const { status, text } = await post(sender, url, body);
  if (status >= 300) throw new Error(`${url} answered ${status}: ${text}`);
  return text;
};
