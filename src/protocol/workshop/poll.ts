/** One person's answer to a prompt. */
export interface Vote {
  readonly answer: string;
  readonly sure: boolean | null;
}

/** What the members of a side have said so far. */
export interface SideVotes {
  readonly by: Map<string, Vote>;
  /** Votes for each answer, in the order in which they were first given: lists on phones do not jump under a finger. */
  readonly count: Map<string, number>;
  /** The same answers in the order in which they came to as many votes as they have now. */
  readonly inTurn: Set<string>;
  /** The side's answer: none has more votes. Of several that have most, the one that was it before. */
  agreed: string;
}

/** A prompt open for answers. Times in milliseconds since 1970. */
export interface Poll {
  readonly opened: number;
  /** Null where there is no limit. */
  closes: number | null;
  /** Milliseconds that were left when the facilitator paused; null while the clock runs. */
  left: number | null;
  readonly sides: Map<string, SideVotes>;
}

export const openPoll = (at: number, seconds: number): Poll => ({
  opened: at,
  closes: seconds === 0 ? null : at + seconds * 1000,
  left: null,
  sides: new Map(),
});

/** The answers that have most votes, in the order in which they came to as many. */
const leading = ({ count, inTurn }: SideVotes): readonly string[] => {
  const most = Math.max(...count.values());
  return [...inTurn].filter((answer) => count.get(answer) === most);
};

/** What does not lead any more is not kept: of several that lead, the side takes the one that had as many votes first. */
const agree = (votes: SideVotes): void => {
  const leaders = leading(votes);
  if (!leaders.includes(votes.agreed)) votes.agreed = leaders[0] ?? votes.agreed;
};

/** Gives an answer a vote, or takes one away: of all answers it is then the last that came to as many as it has. */
const shift = ({ count, inTurn }: SideVotes, answer: string, by: 1 | -1): void => {
  count.set(answer, (count.get(answer) ?? 0) + by);
  inTurn.delete(answer);
  inTurn.add(answer);
};

/** Takes a vote, or a change of mind. */
export const cast = (poll: Poll, side: string, seat: string, vote: Vote): void => {
  const votes = poll.sides.get(side) ?? { by: new Map(), count: new Map(), inTurn: new Set(), agreed: vote.answer };
  poll.sides.set(side, votes);
  const before = votes.by.get(seat);
  votes.by.set(seat, vote);
  // Whoever only becomes more or less sure takes nothing from how early their answer came to its votes.
  if (before?.answer === vote.answer) return;
  if (before) shift(votes, before.answer, -1);
  shift(votes, vote.answer, 1);
  agree(votes);
};

/** Takes back somebody's vote, who is no longer of this side. What the others agreed on stands while it leads. */
export const takeBack = (poll: Poll, side: string, seat: string): void => {
  const votes = poll.sides.get(side);
  const vote = votes?.by.get(seat);
  if (!votes || !vote) return;
  votes.by.delete(seat);
  shift(votes, vote.answer, -1);
  agree(votes);
  if (votes.by.size === 0) poll.sides.delete(side);
};

/** A side's answer; null where nobody of it said anything. */
export const agreedBy = (poll: Poll, side: string): string | null => poll.sides.get(side)?.agreed ?? null;

/** Whether a side was sure: more of those behind its answer said so than not. Null where nobody said. */
export const sureOf = (poll: Poll, side: string): boolean | null => {
  const votes = poll.sides.get(side);
  const said = [...(votes?.by.values() ?? [])].filter(({ answer, sure }) => answer === votes?.agreed && sure !== null);
  return said.length === 0 ? null : said.filter(({ sure }) => sure).length * 2 > said.length;
};

/** Share of a side's votes that stand behind its answer, in percent, rounded down. */
export const agreementOf = (poll: Poll, side: string): number | null => {
  const votes = poll.sides.get(side);
  return votes ? Math.floor(((votes.count.get(votes.agreed) ?? 0) * 100) / votes.by.size) : null;
};

/** From this share of its votes on a side is called united (Immersive's Participant Alignment has the same line). */
export const UNITED = 60;

/** How many votes and how many sides each answer has. */
export interface Spread {
  readonly answer: string;
  readonly votes: number;
  readonly sides: number;
}

/** What was answered, the most given first; equals by name. */
export const spreadOf = ({ sides }: Poll): readonly Spread[] => {
  const all = new Map<string, { votes: number; sides: number }>();
  const of = (answer: string) => all.get(answer) ?? all.set(answer, { votes: 0, sides: 0 }).get(answer) ?? { votes: 0, sides: 0 };
  for (const { count, agreed } of sides.values()) {
    for (const [answer, votes] of count) if (votes > 0) of(answer).votes += votes;
    of(agreed).sides += 1;
  }
  return [...all]
    .map(([answer, { votes, sides: held }]) => ({ answer, votes, sides: held }))
    .sort((a, b) => b.sides - a.sides || b.votes - a.votes || (a.answer < b.answer ? -1 : 1));
};

/** Votes of the whole room. */
export const votesIn = ({ sides }: Poll): number => [...sides.values()].reduce((sum, { by }) => sum + by.size, 0);
