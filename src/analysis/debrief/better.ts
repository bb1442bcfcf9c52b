import type { Mark } from '#engine/scenario.ts';
import { cueOf, type Cue, type Script } from '#engine/script.ts';
import { ranked, worthOf } from '#engine/scoring/rank.ts';
import type { Item } from '#engine/session.ts';
import type { Text } from '#engine/text.ts';

/** What would have served better at an item, and why. */
export interface Better {
  /** Id of the response, or of the block of a statement. */
  readonly id: string;
  readonly text: Text;
  readonly whys: readonly { readonly practice: string; readonly why: Text }[];
  /** Of a statement: the block whose place it should have taken; left out where there was room. */
  readonly instead?: Text;
}

const toBetter = (id: string, { text, marks }: { readonly text: Text; readonly marks: readonly Mark[] }): Better => ({
  id,
  text,
  whys: marks.filter(({ level }) => level > 0).map(({ practice, why }) => ({ practice, why })),
});

const betterResponse = (script: Script, item: Item, cue: Cue): Better | undefined => {
  const best = ranked(script, item)[0];
  const response = best && best.worth > worthOf(script, item) ? cue.responses.get(best.response) : undefined;
  return response && toBetter(response.id, response);
};

interface Change {
  readonly block: string;
  readonly instead?: string;
  readonly blocks: readonly string[];
}

/** Every statement that is one block away: something added where there is room, or said in place of something else. */
const changes = ({ prompt, blocks }: Cue, said: readonly string[]): readonly Change[] => {
  const hasRoom = said.length < (prompt.use?.most ?? blocks.size);
  const unsaid = [...blocks.keys()].filter((id) => !said.includes(id));
  return unsaid.flatMap((block) => [
    ...(hasRoom ? [{ block, blocks: [...said, block] }] : []),
    ...said.map((instead) => ({ block, instead, blocks: said.map((id) => (id === instead ? block : id)) })),
  ]);
};

const betterBlock = (script: Script, item: Item, cue: Cue): Better | undefined => {
  const [best] = changes(cue, item.blocks)
    .map((change) => ({ ...change, worth: worthOf(script, { ...item, blocks: change.blocks }) }))
    .sort((a, b) => b.worth - a.worth);
  const block = best && best.worth > worthOf(script, item) ? cue.blocks.get(best.block) : undefined;
  const instead = cue.blocks.get(best?.instead ?? '')?.text;
  return block && { ...toBetter(block.id, block), ...(instead ? { instead } : {}) };
};

/** The best response where another was given; of a statement, the one change that would have helped most. */
export const betterAt = (script: Script, item: Item): Better | undefined => {
  const cue = cueOf(script, item.ask);
  return cue.prompt.form === 'statement' ? betterBlock(script, item, cue) : betterResponse(script, item, cue);
};
