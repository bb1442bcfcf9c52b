import type { Mode } from '#protocol/messages.ts';
import type { Doing, Reply } from '#protocol/workshop/entry.ts';
import type { Scene } from '#protocol/view/scene.ts';
import type { Die } from '../fixtures/die.ts';
import { openPage, type Page } from './line.ts';
import type { Surroundings } from './participant.ts';
import type { Brought } from './server.ts';

export interface Facilitator {
  readonly page: Page;
  readonly replies: ReadonlyMap<string, Reply>;
}

const MODES: readonly Mode[] = ['paced', 'paced', 'race', 'homework'];

const inPaced = ({ phase, hands }: NonNullable<NonNullable<Scene['round']>['paced']>, die: Die): Doing | undefined => {
  if (phase === 'floor') return { type: 'call', key: die.pick(hands).key };
  if (phase === 'put') return { type: 'open', seconds: die.pick([0, 3, 8]) };
  if (phase === 'open') {
    const type = die.pick(['close', 'close', 'pause', 'resume', 'extend', 'wait', 'wait', 'wait'] as const);
    if (type === 'wait') return undefined;
    return type === 'extend' ? { type, seconds: 5 } : { type };
  }
  const type = die.pick(phase === 'closed' ? (['reveal', 'next', 'again'] as const) : (['next', 'next', 'next', 'again'] as const));
  return type === 'again' ? { type, seconds: 5 } : { type };
};

const aside = (scene: Scene, guests: readonly string[], die: Die): Doing | undefined => {
  if (guests.length === 0) return undefined;
  const team = scene.teams[die.below(scene.teams.length + 1)]?.id ?? 't1';
  return die.pick<Doing>([
    { type: 'move_seat', seat: die.pick(guests), team },
    { type: 'rename', seat: die.pick(guests), name: die.pick(['Chi', 'Dung']) },
    { type: 'show_ranking', on: die.chance(70) },
    { type: 'add_team', name: 'Tổ mới' },
    { type: 'end_round' },
  ]);
};

/** Somebody who leads through rounds of one scenario by what they see, and is not always right about where the room is. */
export const createFacilitator = (brought: Brought, around: Surroundings, die: Die): Facilitator => {
  const { world, network, servers, isCalm } = around;
  const page = openPage(world, network, die, servers, 'host', null);
  const replies = new Map<string, Reply>();
  const { id: scenario, hash, version } = brought.script.scenario;
  let number = 0;

  const start = (): Doing => ({ type: 'start_round', scenario, hash, version, seed: die.below(1000), mode: die.pick(MODES), minutes: 1 });
  const wish = (): Doing | undefined => {
    const { scene, desk } = page.store.getState();
    if (!scene) return undefined;
    if (die.chance(6)) return aside(scene, desk?.guests.map(({ id }) => id) ?? [], die);
    const { round } = scene;
    if (!round || (round.paced ?? round.own)?.phase === 'over') return start();
    if (round.paced) return inPaced(round.paced, die);
    return die.chance(4) ? { type: die.pick(['pause', 'resume', 'end_round']) } : undefined;
  };
  const send = async (key: string, doing: Doing): Promise<void> => {
    const server = die.pick(servers);
    const reply = await network.ask(async () => {
      if (doing.type === 'start_round') await server.bring(brought);
      return server.submit('host', key, doing);
    });
    if (reply !== 'unsent') return void replies.set(key, reply);
    await world.sleep(300);
    return send(key, doing);
  };
  const lead = async (): Promise<void> => {
    const doing = isCalm() ? undefined : wish();
    number += 1;
    if (doing) await send(`host-${number}`, doing);
    world.later(lead, 300 + die.below(1200));
  };
  world.later(lead, 2000);
  return { page, replies };
};
