/** A finished play, as far as results need it. Scores in thousandths; null where there is none. */
export interface Result {
  readonly scenario: string;
  readonly overall: number | null;
  readonly dimensions: readonly { readonly id: string; readonly score: number | null }[];
}

/** What a player has reached in one scenario. */
export interface Best {
  /** Finished plays. */
  readonly plays: number;
  /** Of the best play. */
  readonly overall: number | null;
  /** Of the same play, by dimension; those that it did not test are not there. */
  readonly dimensions: ReadonlyMap<string, number>;
}

const isBetter = ({ overall }: Result, than: Result): boolean => (overall ?? -1) > (than.overall ?? -1);

const bestOf = (results: readonly [Result, ...Result[]]): Best => {
  const { overall, dimensions } = results.reduce((best, one) => (isBetter(one, best) ? one : best));
  return {
    plays: results.length,
    overall,
    dimensions: new Map(dimensions.flatMap(({ id, score }) => (score === null ? [] : [[id, score]]))),
  };
};

/** The best of each scenario's plays, by scenario; of equals the first. */
export const bestResults = (results: readonly Result[]): ReadonlyMap<string, Best> => {
  const byScenario = new Map<string, [Result, ...Result[]]>();
  for (const result of results) {
    const known = byScenario.get(result.scenario);
    if (known) known.push(result);
    else byScenario.set(result.scenario, [result]);
  }
  return new Map([...byScenario].map(([scenario, own]) => [scenario, bestOf(own)]));
};
