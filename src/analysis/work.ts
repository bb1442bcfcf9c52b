/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  /** How much there is in all, where that is known. */
  readonly of?: number;
}

/**
 * Long work that can be watched and stopped. It yields how far it is, often enough for a person; whoever drives it passes
 * `true` to `next` to have it end with what it has. Nothing here knows the time: how long is too long, the driver says.
 */
export type Work<T> = Generator<Progress, T, boolean | undefined>;

/** Does the work without looking up. */
export const finish = <T>(work: Work<T>): T => {
  for (;;) {
    const { done, value } = work.next(false);
    if (done === true) return value;
  }
};
