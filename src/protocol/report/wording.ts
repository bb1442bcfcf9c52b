import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { askText, saidText } from '#engine/telling.ts';
import type { Text } from '#engine/text.ts';
import { inAll } from '../view/shown.ts';
import { partsOfAnswer } from '../workshop/answer.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** What was asked, in words. `session` is the one in which it was. */
export const questionIn = (script: Script, session: Session, ask: Ask): Text =>
  inAll(script, (locale) => askText(script, session, ask, locale));

/** What was said to it, in words: a statement's blocks in a row. Silence is empty. */
export const answerIn = (script: Script, session: Session, ask: Ask, answer: string | null): Text => {
  const { responses, blocks } = cueOf(script, ask);
  const said = answer === null ? [] : partsOfAnswer(answer).map((id): Text => (responses.get(id) ?? blocks.get(id))?.text ?? {});
  return inAll(script, (locale) => said.map((text) => saidText(script, session, ask, text, locale)).join(' '));
};

/** What somebody is called on paper. Who was removed is not: a name may have been the reason. */
export const paperName = ({ seats }: Workshop, seat: string): string => {
  const found = seats.get(seat);
  return found && !found.removed ? found.name : '';
};

/** What a side is called on paper. */
export const paperSide = (workshop: Workshop, side: string): string => workshop.teams.get(side)?.name ?? paperName(workshop, side);
