import { Game } from 'phaser';

export const used = Game;
