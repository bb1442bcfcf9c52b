/** Somebody who is measured: works for about so many milliseconds, and says how much was done in how many. */
export interface Contender {
  readonly name: string;
  readonly work: (milliseconds: number) => Done;
}
export interface Done {
  readonly units: number;
  readonly milliseconds: number;
}

/**
 * Units a second of everybody, round by round. All take their turn in every round and the order rotates, so that a
 * machine that slows down slows down for all of them. The first round only warms up and is left out.
 */
export const inRounds = (
  contenders: readonly Contender[],
  rounds: number,
  milliseconds: number,
): ReadonlyMap<string, readonly number[]> => {
  const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, work } = contenders[(turn + round) % contenders.length] as Contender;
      const done = work(milliseconds);
      if (round > 0) rates.get(name)?.push((done.units / done.milliseconds) * 1000);
    }
  }
  return rates;
};

/** Processor time of this process, so that what else the machine does counts for nobody. */
const spentSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does one thing after another until the time is used up; only `timed` counts, not what `ready` does before it. */
export const repeated = <T>(milliseconds: number, ready: (turn: number) => T, timed: (ready: T) => number): Done => {
  let spent = 0;
  let units = 0;
  for (let turn = 0; spent < milliseconds; turn += 1) {
    const it = ready(turn);
    const from = spentSoFar();
    units += timed(it);
    spent += spentSoFar() - from;
  }
  return { units, milliseconds: spent };
};
