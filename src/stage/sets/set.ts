import type { Craft } from '../craft.ts';
import type { Figure } from '../figure.ts';
import type { Gesture } from '../gestures.ts';
import type { Seat } from '../layout.ts';
import type { View } from '../view.ts';

/** A scene that has been set up: one for each form of stage. */
export interface Scenery {
  /** Shows the state, and plays what events gave a reason for. */
  readonly follow: (craft: Craft, view: View, gestures: readonly Gesture[]) => void;
  readonly seats: (view: View) => readonly Seat[];
  /** Those who blink and shift while nothing happens. */
  readonly figures: readonly Figure[];
}

export type SetUp = (craft: Craft, view: View) => Scenery;
