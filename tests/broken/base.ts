import type { Draft } from '#engine/door/shape.ts';
import { small } from '../fixtures/small.ts';
import { factIn, promptIn, saidIn, stageIn } from '../fixtures/scripts.ts';

/** The small scenario cut down to what a fault needs around it: a statement, two questions, a promise, a fact. */
export const base = (): Draft => {
  const draft = small();
  const [first, meeting] = [stageIn(draft, 'first'), stageIn(draft, 'meeting')];
  const words = promptIn(draft, 'words');
  words.blocks = ['words.care', 'words.boil', 'words.image'].flatMap((path) => {
    const said = saidIn(draft, path as `${string}.${string}`);
    return 'role' in said ? [said] : [];
  });
  meeting.prompts = ['safe', 'repair'].map((id) => promptIn(draft, id));
  meeting.asks = 2;
  const safe = promptIn(draft, 'safe');
  safe.responses = (safe.responses ?? []).filter(({ id }) => id !== 'dodge');
  draft.stages = [first, meeting];
  draft.facts = [factIn(draft, 'water')];
  for (const fact of draft.facts) {
    fact.known = [{ from: 'first', state: 'unconfirmed' }];
    delete fact.surfaces;
  }
  draft.headlines = draft.headlines.slice(0, 2);
  return draft;
};

/** A scenario as a file: one line a key of the head, so that line and column both say something. */
export const written = (draft: object): string =>
  `{\n${Object.entries(draft)
    .map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
