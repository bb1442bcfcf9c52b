import { Client } from 'boardgame.io/client';
import { blank, outcomeOf, rulesOf, type Plain } from './by-hand.ts';
import type { Player, Tale } from './tale.ts';

/** The tale as a game of boardgame.io: the rules are the reducer's, which keeps each state apart from the last. */
export const boardgame = (tale: Tale): Player => {
  const rules = rulesOf(tale);
  const setup = (): Plain => {
    const state = blank(tale);
    rules.enterNext(state);
    return state;
  };
  const client = Client({
    game: { name: 'tale', setup, moves: { choose: ({ G }: { G: Plain }, index: number) => rules.choose(G, index) } },
    numPlayers: 1,
    debug: false,
  });
  const state = (): Plain => (client.getState() as { readonly G: Plain }).G;
  return {
    name: 'boardgame.io',
    begin: () => client.reset(),
    choose: (index) => void client.moves['choose']?.(index),
    offered: () => rules.offered(state()),
    outcome: () => outcomeOf(tale, state()),
    saved: () => JSON.stringify(client.store.getState()),
    restored: (saved) => void client.store.dispatch({ type: 'SYNC', state: JSON.parse(saved), clientOnly: true } as never),
  };
};
