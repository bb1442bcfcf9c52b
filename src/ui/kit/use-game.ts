import { useStore } from 'zustand';
import type { Game, GameStore } from '#store/game.ts';

/** What a screen sees of the game; it is drawn again when the selected part changes. */
export const useGame = <T>(game: GameStore, select: (state: Game) => T): T => useStore(game, select);
