import { lapsesIn } from '#engine/lapse.ts';
import type { Response } from '#engine/scenario.ts';
import type { Cue, Script } from '#engine/script.ts';
import { partsOf } from '#engine/scoring/parts.ts';

const claimsOf = ({ claims }: Response) => claims?.map(({ fact, value, hold, corrects }) => [fact, value, hold, corrects === true]);

/** All that a response can change but the seconds it takes to say. */
const fingerprint = (script: Script, { prompt }: Cue, response: Response): string => {
  const parts = partsOf(script, { ask: { key: prompt.id, prompt: prompt.id }, stage: '', response: response.id, blocks: [], at: 0 });
  const { promises, keeps, lands, effects, strategy, follow_up } = response;
  const lapses = lapsesIn(script.rubric, response.marks).map(({ count }) => count);
  return JSON.stringify([parts, claimsOf(response), promises?.map(({ id }) => id), keeps, lands, effects, strategy, follow_up, lapses]);
};

/**
 * Responses that never matter, as `prompt.response`: another response to the same prompt earns the same parts and sets the
 * same things going, so that no play ends otherwise for having chosen between them. Seconds of speaking aside.
 */
export const idleResponses = (script: Script): readonly string[] =>
  [...script.cues.values()]
    .filter(({ stage }) => stage >= 0)
    .flatMap((cue) => {
      const all = [...cue.responses.values()].map((response) => ({
        id: `${cue.prompt.id}.${response.id}`,
        print: fingerprint(script, cue, response),
      }));
      return all.filter(({ print }, index) => all.some((other, place) => place !== index && other.print === print)).map(({ id }) => id);
    });
