/** Where somebody came from, and goes back to. */
export interface Back {
  readonly to: 'shelf' | 'workshop';
  readonly onGo: () => void;
}
