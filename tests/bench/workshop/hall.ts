import type { Act } from '#protocol/messages.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { must, newSender, type Sender } from './request.ts';
import { openStream, reader, type Stream } from './stream.ts';

/** What the projector was shown, and when. */
export interface Projector {
  scene: Scene | undefined;
  readonly tallies: { readonly at: number; readonly answered: number }[];
}

/** A workshop with everybody in it: each with a stream and with a connection to answer by. */
export interface Hall {
  readonly address: string;
  readonly code: string;
  readonly people: readonly Sender[];
  readonly streams: readonly Stream[];
  readonly projector: Projector;
  readonly act: (act: Act) => Promise<void>;
  readonly close: () => void;
}

const SETTINGS = { title: 'Hội trường', locale: 'vi', sides: 'solo', confidence: false, ranking: true, days: 1 } as const;
const AT_ONCE = 50;

let keys = 0;
/** A key that no request of this run has had. */
export const newKey = (): string => `bench-${process.pid}-${(keys += 1)}`;

/** Does something for everybody, a few at a time, as people come through a door. */
const forAll = async <T, R>(all: readonly T[], job: (one: T, index: number) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    results.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map((one, index) => job(one, from + index)))));
  return results;
};

const watch = async (stream: string): Promise<{ readonly projector: Projector; readonly held: Stream }> => {
  const projector: Projector = { scene: undefined, tallies: [] };
  const read = reader((name, json) => {
    if (name === 'scene') projector.scene = JSON.parse(json) as Scene;
    if (name === 'tally')
      projector.tallies.push({ at: performance.now(), answered: (JSON.parse(json) as { readonly answered: number }).answered });
  });
  return { projector, held: await openStream(`${stream}?as=screen`, '', read) };
};

/** Makes a workshop, brings everybody in and opens their streams, the facilitator's and the projector's too. */
export const openHall = async (address: string, size: number): Promise<Hall> => {
  const host = newSender();
  const { code } = JSON.parse(await must(host, `${address}/api/workshops`, { settings: SETTINGS, teams: [] })) as { readonly code: string };
  const at = `${address}/api/workshops/${code}`;
  const people = Array.from({ length: size }, newSender);
  await forAll(people, (one, index) => must(one, `${at}/seats`, { key: newKey(), name: `Người ${index + 1}`, locale: 'vi' }));
  const { projector, held } = await watch(`${at}/stream`);
  const desk = await openStream(`${at}/stream?as=host`, host.cookie);
  const streams = await forAll(people, ({ cookie }) => openStream(`${at}/stream`, cookie));
  return {
    address: at,
    code,
    people,
    streams,
    projector,
    act: async (act) => void (await must(host, `${at}/acts`, { key: newKey(), act })),
    close: () => {
      for (const { close } of [held, desk, ...streams]) close();
      for (const { agent } of [host, ...people]) agent.destroy();
    },
  };
};

/** Connections that stand: streams, and what answers are sent by. */
export const connections = ({ people, streams }: Hall): number =>
  streams.filter(({ heard }) => !heard.ended).length +
  people.filter(({ agent }) => Object.values(agent.freeSockets).some((free) => (free?.length ?? 0) > 0)).length;
