import { describe, expect, it } from 'vitest';
import { opening } from '#engine/play.ts';
import { parsePlayLog, restore } from '#engine/door/parse-play-log.ts';
import { createGame, type GameOptions } from '#store/game.ts';
import { play } from '../fixtures/playing.ts';
import { smallWith } from '../fixtures/scripts.ts';

const script = smallWith();

/** A game with a clock that the test moves. */
const game = (options: Partial<GameOptions> = {}) => {
  let time = 1000;
  const store = createGame({ script, seed: 1, pace: 100, now: () => time, ...options });
  const state = () => store.getState();
  return { store, state, wait: (milliseconds: number) => void (time += milliseconds) };
};

const { moves: RELEASED, session: AFTER_RELEASE } = play(script, ['+care', '+boil', 'release']);

describe('a game', () => {
  it('shows the opening as its first batch', () => {
    const { state } = game();
    expect(state().batch).toEqual({ number: 0, events: opening(script, 1) });
    expect(state().moves).toEqual([]);
  });

  it('makes moves, and numbers what happened', () => {
    const { state } = game();
    for (const move of RELEASED) expect(state().make(move)).toBeUndefined();
    expect(state().session).toEqual(AFTER_RELEASE);
    expect(state().moves).toEqual(RELEASED);
    expect(state().batch.number).toBe(3);
    expect(state().batch.events[0]).toMatchObject({ type: 'released' });
  });

  it('is not changed by a move that is refused, and tells nobody', () => {
    const { store, state } = game();
    const before = state();
    let told = 0;
    store.subscribe(() => (told += 1));
    expect(state().make({ type: 'call', key: 'safe' })).toBe('no_such_hand');
    expect(state()).toBe(before);
    expect(told).toBe(0);
  });

  it('tells whoever watches of every move', () => {
    const { store, state } = game();
    const numbers: number[] = [];
    store.subscribe(({ batch }) => numbers.push(batch.number));
    for (const move of RELEASED) state().make(move);
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('is one of its own: another does not follow it', () => {
    const [one, other] = [game(), game()];
    one.state().make({ type: 'say', block: 'care' });
    expect(other.state().session.composed).toEqual([]);
  });
});

describe('a game taken up again', () => {
  it('is where its moves lead, and has no batch to play over', () => {
    const { state } = game({ moves: RELEASED, briefed: 1 });
    expect(state().session).toEqual(AFTER_RELEASE);
    expect(state()).toMatchObject({ batch: { number: 0, events: [] }, moves: RELEASED, briefed: 1 });
  });

  it('with moves that do not fit is a fault', () => {
    expect(() => game({ moves: [{ type: 'call', key: 'safe' }] })).toThrow(
      'A saved move {"type":"call","key":"safe"} was refused: no_such_hand.',
    );
  });

  it('can be taken up from its own log', () => {
    const { state } = game({ pace: 150 });
    for (const move of RELEASED) state().make(move);
    const log = parsePlayLog(JSON.stringify(state().log()));
    expect(log).toMatchObject({ scenario: 'small', seed: 1, pace: 150, moves: RELEASED });
    expect(typeof log === 'object' && restore(script, log)).toEqual(state().session);
  });
});

describe('the thinking clock', () => {
  it('stands still until the briefing is put away', () => {
    const { state, wait } = game();
    wait(5000);
    expect(state().thought()).toBe(0);
    state().start();
    wait(5000);
    expect(state().thought()).toBe(5000);
    expect(state().briefed).toBe(0);
  });

  it('does not run while the game is paused', () => {
    const { state, wait } = game();
    state().start();
    wait(2000);
    state().pause();
    wait(60_000);
    expect(state().thought()).toBe(2000);
    state().resume();
    wait(500);
    expect(state().thought()).toBe(2500);
  });

  it('is not set back by a second pause or a second start of the same pause', () => {
    const { state, wait } = game();
    state().start();
    wait(1000);
    state().pause();
    state().pause();
    wait(1000);
    state().resume();
    wait(1000);
    state().resume();
    wait(1000);
    expect(state().thought()).toBe(3000);
  });

  it('goes on while a statement is composed', () => {
    const { state, wait } = game();
    state().start();
    wait(1000);
    state().make({ type: 'say', block: 'care' });
    wait(1000);
    expect(state().thought()).toBe(2000);
  });

  it('stands still at the door of the next stage', () => {
    const { state, wait } = game();
    state().start();
    for (const move of RELEASED) state().make(move);
    wait(1000);
    expect(state().thought()).toBe(0);
    state().start();
    wait(1000);
    expect(state().thought()).toBe(1000);
    expect(state().briefed).toBe(1);
  });

  it('begins anew with every question', () => {
    const { state, wait } = game({ moves: RELEASED, briefed: 1 });
    state().start();
    wait(3000);
    state().make({ type: 'call', key: 'safe' });
    wait(700);
    expect(state().thought()).toBe(700);
  });

  it('stands still once the session is over', () => {
    const whole = play(script, [
      '+care',
      '+boil',
      'release',
      'sam',
      '=boil',
      'repair',
      '=tonight',
      'sam',
      '=inquiry',
      '=now',
      '=map',
    ]).moves;
    const { state, wait } = game({ moves: whole.slice(0, -1), briefed: 3 });
    state().start();
    for (const move of whole.slice(-1)) state().make(move);
    wait(1000);
    expect(state().session.ended).toBe(true);
    expect(state().thought()).toBe(0);
  });
});
