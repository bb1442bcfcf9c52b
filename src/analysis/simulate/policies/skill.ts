import { draw } from '#engine/random.ts';
import { bestNext, worstNext } from '../worth.ts';
import { anyMove, playerOf, type Player, type Policy, type Setting } from '../policy.ts';

/** Of a hundred answers, how many a learner gets right because it knows. */
export const SKILLS = [0, 25, 50, 75, 100] as const;

const skilled = (name: string, about: string, seat: (setting: Setting) => Player): Policy => ({
  name,
  sort: 'skill',
  reads: false,
  about,
  seat,
});

/** With that chance, each time, plays as who knows the marks does; otherwise as chance does. */
const learn = (skill: number, knows: Player, guesses: Player): Player => {
  return (session, legal, random) => {
    const [pick, next] = draw(random, 100);
    return (pick < skill ? knows : guesses)(session, legal, next);
  };
};

const learner = (skill: number): Policy =>
  skilled(`learner-${skill}`, `the best answer ${skill} times in 100, else any`, ({ script }) =>
    learn(skill, bestNext(script), playerOf(script, { answer: anyMove })),
  );

/** Those who know the marks: the best and the worst answer at each prompt, and learners in between. */
export const SKILL: readonly Policy[] = [
  skilled('best-next', 'the best answer at each prompt, without looking ahead', ({ script }) => bestNext(script)),
  skilled('worst-next', 'the worst answer at each prompt, without looking ahead', ({ script }) => worstNext(script)),
  ...SKILLS.map(learner),
];
