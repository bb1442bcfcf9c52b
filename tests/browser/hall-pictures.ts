import type { Page } from '@playwright/test';
import type { Act } from '../../src/protocol/messages.ts';
import { answersIn } from '../server/crowd.ts';
import { joinAt, newKey, type Attending } from '../server/visitor.ts';
import { foundWorkshop, join } from './hall.ts';

const NAMES = {
  'Tổ Sen': ['Thu Hà', 'Quốc Bảo', 'Mỹ Duyên', 'Anh Khoa', 'Ngọc Lan'],
  'Tổ Súng': ['Hữu Phước', 'Bích Trâm', 'Văn Lợi', 'Kim Ngân', 'Đức Trí'],
} as const;

/** What is photographed in a hall: three pages, of three roles. */
export interface HallPages {
  readonly desk: Page;
  readonly wall: Page;
  readonly phone: Page;
}

/** Does something as the facilitator whose browser this is. */
const act = async (desk: Page, code: string, doing: Act): Promise<void> => {
  const response = await desk.request.post(`/api/workshops/${code}/acts`, { data: { key: newKey(), act: doing } });
  if (!response.ok()) throw new Error(`${doing.type} was answered with ${response.status()} ${await response.text()}`);
};

const pacedOf = async (seat: Attending) => {
  const { sections } = await seat.look('seat');
  const paced = sections.scene?.round?.paced;
  if (!paced) throw new Error('No round is being played.');
  return paced;
};

/** Opens what comes next and lets everybody answer: each team has its favourite, and one in three thinks otherwise. */
const ask = async (desk: Page, code: string, guests: readonly Attending[], most: number): Promise<void> => {
  const [first] = guests;
  if (!first) throw new Error('Nobody is in the hall.');
  const before = await pacedOf(first);
  if (before.phase === 'floor') await act(desk, code, { type: 'call', key: before.hands[0]?.key ?? '' });
  await act(desk, code, { type: 'open', seconds: 120 });
  const { put, ...paced } = await pacedOf(first);
  const answers = answersIn({ put, ...paced });
  for (const [index, guest] of guests.slice(0, most).entries())
    await guest.vote(put, answers.at(index % 3 === 2 ? index % answers.length : index < guests.length / 2 ? -1 : 0) ?? '');
};

const judge = async (desk: Page, code: string): Promise<void> => {
  await act(desk, code, { type: 'close' });
  await act(desk, code, { type: 'reveal' });
};

/** Fills a hall, plays some questions in it and has each moment photographed. */
export const hallMoments = async (
  address: string,
  { desk, wall, phone }: HallPages,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> => {
  const { code } = await foundWorkshop(desk);
  await wall.goto(`/screen/${code}`);
  const guests: Attending[] = [];
  for (const [index, [, names]] of Object.entries(NAMES).entries())
    for (const name of names) guests.push(await joinAt(address, code, { name, team: `t${index + 1}` }));
  // Whoever has a line is there.
  const lines = guests.map(({ at, hear }) => hear(`${at}/stream?as=seat`));
  await Promise.all(lines.map((line) => line.next()));
  await join(phone, code, 'Minh Tâm', 'Tổ Súng');
  await act(desk, code, { type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
  for (let question = 0; question < 3; question += 1) {
    await ask(desk, code, guests, guests.length);
    await judge(desk, code);
    if (question < 2) await act(desk, code, { type: 'next' });
  }
  await shoot(wall, 'wall-vi');
  await act(desk, code, { type: 'next' });
  await ask(desk, code, guests, 7);
  await phone.mouse.move(0, 0);
  await shoot(phone, 'attend-vi');
  await shoot(desk, 'desk-vi');
  await Promise.all(lines.map((line) => line.return(undefined)));
};
