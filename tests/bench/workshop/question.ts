import { setTimeout as sleep } from 'node:timers/promises';
import type { Act } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { newKey, type Hall, type Projector } from './hall.ts';
import { post } from './request.ts';

/** What became of one question. Times in milliseconds. */
export interface Outcome {
  /** From an answer's sending to its acknowledgement. */
  readonly acks: readonly number[];
  /** From an answer's sending to the projector's count that includes it. */
  readonly boards: readonly number[];
  readonly acknowledged: readonly string[];
  /** The last count on the projector. */
  readonly counted: number;
  /** Events that participants were sent, from the opening until all was told, and their bytes. */
  readonly events: number;
  readonly bytes: number;
}

const SCENARIO = 'first-time-at-the-lectern';
const PATIENCE = 30_000;

const until = async (isSo: () => boolean): Promise<boolean> => {
  const end = performance.now() + PATIENCE;
  while (!isSo() && performance.now() < end) await sleep(5);
  return isSo();
};

const pacedOf = ({ scene }: Projector): PacedScene | undefined => scene?.round?.paced ?? undefined;

/** What the facilitator does to get from here to the next question. */
const toPut = (paced: PacedScene | undefined): Act => {
  if (!paced) return { type: 'start_round', scenario: SCENARIO, mode: 'paced' };
  return paced.phase === 'floor' ? { type: 'call', key: paced.hands[0]?.key ?? '' } : { type: 'next' };
};

/** Directs the room, and waits until the projector shows it. */
const direct = async ({ act, projector }: Hall, wish: Act): Promise<void> => {
  const before = projector.scene;
  await act(wish);
  if (!(await until(() => projector.scene !== before))) throw new Error(`The projector does not show ${wish.type}.`);
};

/** An answer to what is open; people differ. */
const answerBy = ({ shown }: PacedScene, index: number): string => {
  const ids = shown?.options.map(({ id }) => id) ?? [];
  return shown?.use ? ids.slice(0, Math.max(1, shown.use.least)).join('+') : (ids[index % ids.length] ?? '');
};

interface Given {
  readonly key: string;
  readonly sent: number;
  readonly acked: number;
  readonly isDone: boolean;
}

const give = async ({ address, people, projector }: Hall, paced: PacedScene, index: number, after: number): Promise<Given> => {
  await sleep(after);
  const [key, sent, one] = [newKey(), performance.now(), people[index]];
  const round = projector.scene?.round?.number;
  const deed = { type: 'vote', round, put: paced.put, again: false, answer: answerBy(paced, index) };
  const answered = one && (await post(one, `${address}/deeds`, { key, deed }).catch(() => undefined));
  return { key, sent, acked: answered?.at ?? Number.NaN, isDone: answered?.status === 200 };
};

/**
 * Of each answer, how long it took to be counted on the projector. Nobody can see on a count whose answers are in it; the
 * k-th acknowledged answer is taken to be in the first count of at least k.
 */
const shownAfter = (done: readonly Given[], { tallies }: Projector): readonly number[] => {
  const counts = tallies.toSorted((a, b) => a.at - b.at);
  return done.flatMap(({ sent }, index) => {
    const shown = counts.find(({ answered }) => answered > index);
    return shown ? [shown.at - sent] : [];
  });
};

const sumOf = ({ streams }: Hall, what: 'events' | 'bytes'): number => streams.reduce((sum, { heard }) => sum + heard[what], 0);
/** Whatever is still on its way arrives, before the counting begins and before it ends. */
const SETTLE = 500;

const open = async (hall: Hall): Promise<PacedScene> => {
  await direct(hall, { type: 'open', seconds: 0 });
  const paced = pacedOf(hall.projector);
  if (paced?.phase !== 'open') throw new Error('The question did not open.');
  hall.projector.tallies.length = 0;
  return paced;
};

/** Opens the next question; everybody answers once, each at their share of the time. */
export const ask = async (hall: Hall, shares: readonly number[], milliseconds: number): Promise<Outcome> => {
  const { projector } = hall;
  while (pacedOf(projector)?.phase !== 'put') await direct(hall, toPut(pacedOf(projector)));
  await sleep(SETTLE);
  const before = { events: sumOf(hall, 'events'), bytes: sumOf(hall, 'bytes') };
  const paced = await open(hall);
  const given = await Promise.all(hall.people.map((_, index) => give(hall, paced, index, (shares[index] ?? 0) * milliseconds)));
  const done = given.filter(({ isDone }) => isDone).toSorted((a, b) => a.acked - b.acked);
  await until(() => (projector.tallies.at(-1)?.answered ?? 0) >= done.length);
  await sleep(SETTLE);
  const outcome = {
    acks: done.map(({ sent, acked }) => acked - sent),
    boards: shownAfter(done, projector),
    acknowledged: done.map(({ key }) => key),
    counted: projector.tallies.at(-1)?.answered ?? 0,
    events: sumOf(hall, 'events') - before.events,
    bytes: sumOf(hall, 'bytes') - before.bytes,
  };
  await direct(hall, { type: 'close' });
  return outcome;
};
