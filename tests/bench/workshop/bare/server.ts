import type { ServerResponse } from 'node:http';
import fastify from 'fastify';
import type { Act } from '#protocol/messages.ts';
import type { Word } from '../child.ts';

/**
 * The least that could do the work: counts answers, keeps nothing, knows nobody, checks nothing, and every 100 ms sends
 * one board to all where the count has changed. It understands as much of our protocol as the load needs.
 */
const TICK = 100;
const filler = 'x'.repeat(Number(process.argv[2] ?? '0'));

type Phase = 'put' | 'open' | 'closed';
const AFTER: Partial<Record<Act['type'], Phase>> = { start_round: 'put', open: 'open', close: 'closed', next: 'put' };

const listeners = new Set<ServerResponse>();
let [phase, put, answered, isNew] = [null as Phase | null, -1, 0, false];

const go = (after: Phase | undefined): void => {
  phase = after ?? phase;
  if (after === 'put') put += 1;
  if (after === 'open') answered = 0;
  isNew = true;
};
const OPTIONS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const sceneNow = () => ({ round: phase && { number: 0, paced: { phase, put, hands: [], shown: { options: OPTIONS, use: null } } } });
const event = (name: string, value: object): string => `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
let told: Phase | null = null;

const board = (): void => {
  if (!isNew) return;
  const text = (phase === told ? '' : event('scene', sceneNow())) + event('tally', { answered, filler });
  for (const raw of listeners) raw.write(text);
  [isNew, told] = [false, phase];
};

const app = fastify({ logger: false, forceCloseConnections: true });
const at = '/api/workshops/:code';
app.post('/api/workshops', (_, reply) => reply.code(201).send({ done: true, code: 'BARE' }));
app.post(`${at}/seats`, (_, reply) => reply.code(201).send({ done: true }));
app.post<{ Body: { readonly act: Act } }>(`${at}/acts`, ({ body }) => {
  go(AFTER[body.act.type]);
  return { done: true };
});
app.post(`${at}/deeds`, () => {
  answered += 1;
  isNew = true;
  return { done: true };
});
app.get(`${at}/stream`, (_, reply) => {
  reply.hijack();
  reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream' });
  reply.raw.write(event('scene', sceneNow()));
  listeners.add(reply.raw);
  reply.raw.on('close', () => listeners.delete(reply.raw));
});

const tell = (word: Word): void => void process.send?.(word);
setInterval(board, TICK);
process.on('message', () => tell({ keys: null }));
process.once('disconnect', () => process.exit(0));
tell({ address: await app.listen({ port: 0, host: '127.0.0.1' }) });
