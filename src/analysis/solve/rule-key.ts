import { cueOf, type Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { toClock } from '#engine/time.ts';

const standing = (session: Session): string => {
  const firm = session.claims.filter(({ hold }) => hold === 'firm');
  const byFact = new Map<string, string>();
  for (const { fact, value, withdrawn } of firm) if (!withdrawn) byFact.set(fact, `${byFact.get(fact) ?? fact}:${value}`);
  return `${firm.length > 0 ? '!' : ''}${[...byFact.values()].sort().join(',')}`;
};

const promised = (session: Session): string =>
  session.promises
    .map(({ id, state }) => id + state)
    .sort()
    .join(',');

/** How early the first words came: of a statement, and of anything. */
const firstWords = (script: Script, session: Session): string => {
  const { happened, deadline_hours, first_words_by } = script.scenario.setting;
  const limit = toClock(happened) + deadline_hours * 3600;
  const own = first_words_by === undefined ? limit : toClock(first_words_by);
  const classOf = (at: number | undefined): string => (at === undefined ? '-' : at <= own ? '2' : at <= limit ? '1' : '0');
  const statement = session.items.find(({ blocks }) => blocks.length > 0);
  return classOf(statement?.at) + classOf(session.items.find(({ blocks, response }) => blocks.length > 0 || response !== null)?.at);
};

const firstRoles = (script: Script, session: Session): string => {
  const item = session.items.find(({ blocks }) => blocks.length > 0);
  const roles = item?.blocks.map((id) => cueOf(script, item.ask).blocks.get(id)?.role) ?? [];
  return [...new Set(roles)].filter((role) => role === 'care' || role === 'action' || role === 'reputation').join('');
};

/** Messages that landed, and strategies taken in each stage. */
const said = (script: Script, session: Session): string => {
  const landed = new Set<string>();
  const strategies: string[] = [];
  for (const { ask, response, blocks, stage } of session.items) {
    const cue = cueOf(script, ask);
    for (const one of response === null ? blocks.map((id) => cue.blocks.get(id)) : [cue.responses.get(response)]) {
      for (const id of one?.lands ?? []) landed.add(id);
      if (one?.strategy !== undefined) strategies.push(`${stage}.${one.strategy}`);
    }
  }
  return `${[...landed].sort().join(',')}|${strategies.sort().join(',')}`;
};

/**
 * Everything that the rules of the whole session will look at when it ends, as far as it is settled by now. Two sessions
 * with the same key, and the same future, come to the same outcomes of these rules.
 */
export const ruleKey = (script: Script, session: Session): string =>
  [
    standing(session),
    promised(session),
    firstWords(script, session),
    firstRoles(script, session),
    said(script, session),
    [...session.raised].sort().join(','),
    [...session.called].sort().join(','),
  ].join('|');
