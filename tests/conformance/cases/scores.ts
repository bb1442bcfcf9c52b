import {
  answer,
  en,
  EITHER,
  firm,
  journalist,
  mark,
  outlet,
  question,
  stage,
  decision,
  statement,
  block,
  type Cases,
  type PromptDraft,
} from './words.ts';

const quiet = answer('quiet', 'I cannot say.');
const best = (id = 'best') => answer(id, 'Boil the water.', [mark('ACT-1', 2, 'Boil')]);
const ask = (id: string, responses: PromptDraft['responses'] = EITHER, more: object = {}): PromptDraft =>
  question(id, 'ann', `Question ${id}?`, responses, more);
const morning = (...prompts: PromptDraft[]) => [stage('first', 'interview', '09:00', prompts)];

const lines = [
  answer('good', 'Boil the water until Friday.', [mark('ACT-1', 2, 'Boil')], { printed: en('until Friday') }),
  answer('bad', 'There is nothing to do, friends.', [mark('ACT-1', -2, 'nothing to do')], { printed: en('nothing to do, friends.') }),
];
/** The same in other words. */
const others = [
  answer('good', 'Boil it, and ask the neighbours.', [mark('ACT-1', 2, 'Boil')], { printed: en('ask the neighbours') }),
  answer('bad', 'Nothing at all.', [mark('ACT-1', -2, 'Nothing')], { printed: en('Nothing at all.') }),
];
const prints = (lead: 'best' | 'worst') => [{ id: 'line', outlet: 'daily', lead, title: en('“{line}”'), body: en('So it was said.') }];

/** How marks become points, and what the papers make of it. */
export const SCORES: Cases = {
  'score-of-the-best-answer': {
    idea: 'The best answer earns the whole of its share; a dimension is in play where a prompt tells its answers apart, and has a budget by its weight among those in play.',
    scenario: { stages: morning(ask('a', [best(), quiet])) },
    moves: ['=best'],
  },
  'score-between-worst-and-best': {
    idea: 'An answer earns where its raw sum lies between the worst and the best: weight × level × 2, so here 10 on a scale from −20 to 20, three quarters.',
    scenario: {
      stages: morning(
        ask('a', [
          best(),
          answer('middle', 'Perhaps boil it.', [mark('ACT-1', 1, 'boil')]),
          answer('worst', 'Drink it.', [mark('ACT-1', -2, 'Drink')]),
        ]),
      ),
    },
    moves: ['=middle'],
  },
  'score-of-an-answer-without-marks': {
    idea: 'An answer without marks has the raw sum nought, which lies somewhere between worst and best: the row of sort "start" holds what that earns.',
    scenario: { stages: morning(ask('a', [best(), quiet, answer('worst', 'Drink it.', [mark('ACT-1', -2, 'Drink')])])) },
    moves: ['=quiet'],
  },
  'mark-outside-the-targets-counts-half': {
    idea: 'A mark on a practice that is not among the prompt’s targets weighs half: ACT-2 (3) at +2 is 6 and not 12, on a scale to 20.',
    scenario: {
      stages: morning(ask('a', [best(), answer('who', 'The crew comes at ten.', [mark('ACT-2', 2, 'The crew comes at ten')]), quiet])),
    },
    moves: ['=who'],
  },
  'marks-of-one-dimension-add-up': {
    idea: 'Marks of one answer in one dimension add up, good and bad.',
    scenario: {
      stages: morning(
        ask(
          'a',
          [
            answer('both', 'Boil it; somebody will come.', [mark('ACT-1', 2, 'Boil it'), mark('ACT-2', -2, 'somebody')]),
            answer('worst', 'Drink it.', [mark('ACT-1', -2, 'Drink')]),
            answer('best', 'Boil it; the crew comes at ten.', [mark('ACT-1', 2, 'Boil it'), mark('ACT-2', 2, 'the crew comes at ten')]),
          ],
          { targets: ['ACT-1', 'ACT-2'] },
        ),
      ),
    },
    moves: ['=both'],
  },
  'dimension-that-tells-nothing-apart': {
    idea: 'A dimension in which all answers of a prompt are alike is not in play there: the mark stands in the ledger with no points.',
    scenario: {
      stages: morning(
        ask('a', [
          answer('one', 'Boil it, friends.', [mark('ACT-1', 2, 'Boil it'), mark('EMP-1', 1, 'friends')]),
          answer('other', 'No, friends.', [mark('EMP-1', 1, 'friends')]),
        ]),
      ),
    },
    moves: ['=one'],
  },
  'prompts-share-a-dimension-equally': {
    idea: 'The prompts and rules that test a dimension share its budget equally, whatever their marks weigh.',
    scenario: {
      stages: morning(
        ask('a', [best(), quiet]),
        ask('b', [answer('small', 'The crew comes at ten.', [mark('ACT-2', 1, 'The crew comes at ten')]), quiet], { targets: ['ACT-2'] }),
      ),
    },
    moves: ['=quiet', '=small'],
  },
  'ledger-adds-up': {
    idea: 'Three answers of two thirds each in a dimension with a budget that no three divide: all rows add up to the overall score, exactly.',
    scenario: {
      stages: morning(
        ...['a', 'b', 'c'].map((id) =>
          ask(id, [
            answer('best', 'Boil it for now.', [mark('ACT-1', 2, 'Boil it')]),
            answer('middle', 'Perhaps boil it.', [mark('ACT-1', 1, 'boil it'), mark('UNC-2', 1, 'Perhaps')]),
            answer('worst', 'Drink it.', [mark('ACT-1', -1, 'Drink')]),
          ]),
        ),
      ),
    },
    moves: ['=middle', '=middle', '=middle'],
  },
  'score-of-a-template': {
    idea: 'A reply to a template of the rubric is judged like any answer, by the template’s targets.',
    scenario: {
      stages: morning(
        ask(
          'a',
          [
            answer('sure', 'There is no danger.', [mark('UNC-2', -2, 'no danger')]),
            answer('open', 'We do not know.', [mark('UNC-2', 2, 'do not know')]),
          ],
          {
            targets: ['UNC-2'],
          },
        ),
      ),
    },
    moves: ['=sure', '=too_strong'],
  },
  'dodge-is-judged-by-what-is-left': {
    idea: 'A dodged question that comes back is judged among the responses that are left.',
    scenario: {
      stages: morning(
        question(
          'a',
          'ann',
          'Is it safe?',
          [
            answer('dodge', 'We do all we can.', [mark('MSG-1', -2, 'all we can')]),
            answer('half', 'Mostly.', [mark('MSG-1', 1, 'Mostly')]),
            answer('plain', 'No.', [mark('MSG-1', 2, 'No')]),
          ],
          { targets: ['MSG-1'] },
        ),
      ),
    },
    moves: ['=dodge', '=half'],
  },
  'trust-does-not-score': {
    idea: 'Trust moves beside the score and never in it.',
    scenario: {
      stages: morning(
        ask('a', [
          answer('cold', 'Boil it.', [mark('ACT-1', 2, 'Boil')], { effects: { trust: { people: -40 } } }),
          answer('warm', 'Drink it.', [], { effects: { trust: { people: 40 } } }),
        ]),
      ),
    },
    moves: ['=cold'],
  },
  'answers-in-an-order-of-the-seed-1': {
    idea: 'The answers to a prompt are shown in an order drawn from the seed and the prompt’s key (seed 1; its twin has seed 2).',
    scenario: {
      stages: morning(
        ask(
          'a',
          ['p', 'q', 'r', 's', 't'].map((id) => answer(id, `Answer ${id}.`)),
        ),
      ),
    },
    seed: 1,
    moves: ['=p'],
  },
  'answers-in-an-order-of-the-seed-2': {
    idea: 'The answers to a prompt are shown in an order drawn from the seed and the prompt’s key (seed 2; its twin has seed 1).',
    scenario: {
      stages: morning(
        ask(
          'a',
          ['p', 'q', 'r', 's', 't'].map((id) => answer(id, `Answer ${id}.`)),
        ),
      ),
    },
    seed: 2,
    moves: ['=p'],
  },
  'headline-that-holds-first': {
    idea: 'Of each outlet the first headline is printed whose condition holds, outlets in the order of the file; an outlet without one prints nothing.',
    scenario: {
      outlets: [outlet('wire', 'critical'), outlet('daily', 'friendly'), outlet('radio', 'neutral')],
      journalists: [journalist('ann')],
      headlines: [
        { id: 'daily_low', outlet: 'daily', when: 'trust.people < 40', title: en('Low'), body: en('Low.') },
        { id: 'daily_any', outlet: 'daily', title: en('Any'), body: en('Any.') },
        { id: 'daily_never', outlet: 'daily', title: en('Never'), body: en('Never.') },
        { id: 'wire_any', outlet: 'wire', when: 'asked.a', title: en('Asked'), body: en('Asked.') },
        { id: 'radio_high', outlet: 'radio', when: 'trust.people > 90', title: en('High'), body: en('High.') },
      ],
      stages: morning(ask('a')),
    },
    moves: ['=one'],
  },
  'headline-with-the-worst-line': {
    idea: 'A headline with the worst line prints what was printed of the answer to a question that earned the least of its share, of equals the first, without a full stop or comma at its end.',
    scenario: { headlines: prints('worst'), stages: morning(ask('a', lines), ask('b', lines), ask('c', others)) },
    moves: ['=good', '=bad', '=bad'],
  },
  'headline-with-the-best-line': {
    idea: 'A headline with the best line prints that of the answer that earned the most; of equals the last.',
    scenario: { headlines: prints('best'), stages: morning(ask('a', lines), ask('b', others), ask('c', others)) },
    moves: ['=good', '=good', '=bad'],
  },
  'headline-with-nothing-to-print': {
    idea: 'Where no answer to a question has a line, a headline prints “…”; what was decided or declared is not printed.',
    scenario: {
      headlines: prints('worst'),
      stages: [
        stage('first', 'decision', '09:00', [decision('d', 'Speak?', lines)]),
        stage('ten', 'statement', '10:00', [
          statement(
            's',
            [block('x', 'action', 'Boil it.', [mark('ACT-1', 2, 'Boil')]), block('y', 'care', 'Sorry.'), block('z', 'facts', 'Rain.')],
            {
              least: 1,
              most: 1,
            },
          ),
        ]),
      ],
    },
    moves: ['=good', '+x', 'release'],
  },
  'line-from-a-quote': {
    idea: 'Where an answer has no printed line, its first claim’s quote is printed, else its first mark’s.',
    scenario: {
      outlets: [outlet('daily', 'friendly'), outlet('wire', 'critical')],
      headlines: [
        ...prints('best'),
        { id: 'wire_line', outlet: 'wire', lead: 'worst', title: en('“{line}”'), body: en('So it was said.') },
      ],
      stages: morning(
        ask('a', [
          answer('claim', 'Boil it: the water is unsafe.', [mark('ACT-1', 2, 'Boil it')], {
            claims: [firm('water', 'unsafe', 'the water is unsafe')],
          }),
          quiet,
        ]),
        ask(
          'b',
          lines.map(({ printed: _printed, ...said }) => said),
        ),
      ),
    },
    moves: ['=claim', '=bad'],
  },
  'ending-by-the-score': {
    idea: 'The first ending whose condition holds ends the story; conditions read the score in whole points, rounded down.',
    scenario: {
      endings: [
        { id: 'full', when: 'score == 100', title: en('Full'), text: en('Full.') },
        { id: 'half', when: 'score >= 50 && score < 100', title: en('Half'), text: en('Half.') },
        { id: 'rest', title: en('Rest'), text: en('Rest.') },
      ],
      stages: morning(ask('a', [best(), quiet])),
    },
    moves: ['=best'],
  },
};
