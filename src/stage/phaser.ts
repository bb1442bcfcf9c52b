import Phaser from 'phaser';

/*
 * The one door to Phaser. Only what stands here may be used: the build holds no more of it (phaser-subset/phaser.cjs), while
 * the types know it whole.
 */
export const { CANVAS, WEBGL, Game, Scene } = Phaser;

export type Scene = Phaser.Scene;
export type Image = Phaser.GameObjects.Image;
export type Container = Phaser.GameObjects.Container;
export type Tween = Phaser.Tweens.Tween;
export type Placed = Image | Container;
