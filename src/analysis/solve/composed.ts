import { cueOf, type Script } from '#engine/script.ts';
import type { Block } from '#engine/scenario.ts';
import type { Session } from '#engine/session.ts';

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const factsOf = ({ claims, effects }: Block): readonly string[] => [...(claims ?? []).map(({ fact }) => fact), ...(effects?.reveals ?? [])];
const wordsGiven = ({ promises, keeps }: Block): readonly string[] => [...(promises ?? []).map(({ id }) => id), ...(keeps ?? [])];

const meetAtTheRule = (a: Block, b: Block): boolean =>
  (a.role === 'reputation' && (b.role === 'care' || b.role === 'action')) ||
  (b.role === 'reputation' && (a.role === 'care' || a.role === 'action'));

type Moved = Readonly<Record<string, number>> | undefined;
const pullApart = (a: Moved, b: Moved): boolean => Object.entries(a ?? {}).some(([name, by]) => by * (b?.[name] ?? 0) < 0);

/** Whether a block's words meet something that is on the record or out already, so that somebody may come back to it. */
const isLoud = (session: Session, block: Block): boolean =>
  (block.effects?.reveals ?? []).length > 0 ||
  factsOf(block).some((fact) => session.out.includes(fact) || session.claims.some((claim) => claim.fact === fact && !claim.withdrawn));

/** Whether it can matter which of two blocks was said first. */
const depend = (session: Session, a: Block, b: Block): boolean =>
  meetAtTheRule(a, b) ||
  overlap(factsOf(a), factsOf(b)) ||
  overlap(wordsGiven(a), wordsGiven(b)) ||
  overlap(Object.keys(a.effects?.flags ?? {}), Object.keys(b.effects?.flags ?? {})) ||
  pullApart(a.effects?.trust, b.effects?.trust) ||
  pullApart(a.effects?.patience, b.effects?.patience) ||
  (isLoud(session, a) && isLoud(session, b));

/**
 * What was said of a statement so far, in the one order that stands for all orders that cannot matter: again and again the
 * first by name among the blocks before which nothing must stay (the normal form of a trace, after Cartier and Foata).
 */
export const composedIn = (script: Script, session: Session): string => {
  if (!session.now || session.composed.length === 0) return '';
  const { blocks } = cueOf(script, session.now);
  const left = session.composed.flatMap((id) => blocks.get(id) ?? []);
  const ordered: string[] = [];
  while (left.length > 0) {
    const free = left.filter((block, index) => !left.slice(0, index).some((before) => depend(session, before, block)));
    const next = free.reduce((first, block) => (block.id < first.id ? block : first));
    ordered.push(next.id);
    left.splice(left.indexOf(next), 1);
  }
  return ordered.join('>');
};
