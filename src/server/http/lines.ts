import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { Frame, Listener, Looking } from '../room/listener.ts';
import type { Stage } from '../room/stage.ts';

/** A browser that reads more slowly than this many bytes behind is let go; it comes back and gets the last of everything. */
const MOST_BEHIND = 1_000_000;
const HEARTBEAT = 15_000;
/** How long a browser that polls is kept waiting. */
const LONGEST_WAIT = 25_000;

/** The id goes with the last event only: whoever is cut off between two of a batch gets both again. */
const written = (frames: readonly Frame[], seq: number): string =>
  frames
    .map(({ name, json }, index) => `event: ${name}\n${index === frames.length - 1 && seq >= 0 ? `id: ${seq}\n` : ''}data: ${json}\n\n`)
    .join('');

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // Proxies that know this header send on what they get at once.
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};

/** A browser hears events only, no comments: it needs them to know that the line still stands. */
const beatOf = (now: () => number): string => `event: beat\ndata: ${now()}\n\n`;

const send = (raw: ServerResponse, text: string): void => {
  if (raw.writableLength > MOST_BEHIND) raw.destroy();
  else raw.write(text);
};

/** Opens a stream of events, from the last that the browser has seen. */
export const openStream = (stage: Stage, reply: FastifyReply, looking: Looking, now: () => number): void => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, HEADERS);
  raw.write('retry: 1000\n\n');
  const beat = setInterval(() => send(raw, beatOf(now)), HEARTBEAT);
  const listener: Listener = { ...looking, send: (frames, seq) => send(raw, written(frames, seq)), close: () => void raw.end() };
  raw.on('close', () => {
    clearInterval(beat);
    stage.leave(listener);
  });
  stage.enter(listener);
};

/** Answers once, with all that is new to them, or with nothing after a while: for lines on which a stream does not get through. */
export const answerPoll = (stage: Stage, request: FastifyRequest, looking: Looking): Promise<object> =>
  new Promise((resolve) => {
    const sections: Record<string, unknown> = {};
    const finish = (last: number, asksAgain = true): void => {
      clearTimeout(timer);
      stage.leave(listener, asksAgain);
      resolve({ seen: last, crowd: listener.crowd, sections });
    };
    const listener: Listener = {
      ...looking,
      send: (frames, seq) => {
        for (const { name, json } of frames) sections[name] = JSON.parse(json);
        if (frames.some(({ name }) => name !== 'hello')) finish(seq);
      },
      close: () => finish(listener.seen),
    };
    const timer = setTimeout(() => finish(listener.seen), LONGEST_WAIT);
    request.raw.on('close', () => request.raw.destroyed && finish(listener.seen, false));
    stage.enter(listener);
  });
