import type { Mark, Prompt } from '#engine/scenario.ts';
import type { Fault, Rule } from '../rule.ts';
import { promptsOf, type Study } from '../study.ts';

/** In a library each practice is a target this often at least, and each dimension has this share of the targets, in hundredths. */
const LEAST_TARGETS = 3;
const LEAST_SHARE = 8;
/** So many marks of a practice that no prompt of a file tests may stand by the way. */
const BY_THE_WAY = 2;

const marksAt = ({ responses = [], blocks = [] }: Prompt): readonly (readonly Mark[])[] =>
  [...responses, ...blocks].map(({ marks }) => marks);

const sumOf = (marks: readonly Mark[], practice: string): number =>
  marks.filter((mark) => mark.practice === practice).reduce((sum, { level }) => sum + level, 0);

const fault = (path: string, what: string, what_vi: string): Fault => ({ path, values: { what, what_vi } });

/** A target that cannot tell one answer from another. */
const idleTargets = (prompt: Prompt, path: string): readonly Fault[] =>
  prompt.targets.flatMap((practice, index) => {
    const sums = marksAt(prompt).map((marks) => sumOf(marks, practice));
    const isMarked = marksAt(prompt)
      .flat()
      .some((mark) => mark.practice === practice);
    if (!isMarked)
      return [
        fault(
          `${path}.targets[${index}]`,
          `${practice} is a target here and no answer is marked on it. Mark one, or take it out`,
          `${practice} là chuẩn nhắm tới ở đây mà không câu trả lời nào được chấm theo nó. Hãy chấm, hoặc bỏ đi`,
        ),
      ];
    if (new Set(sums).size > 1) return [];
    return [
      fault(
        `${path}.targets[${index}]`,
        `Every answer gets the same on ${practice}, so it decides nothing. Grade the answers`,
        `Câu trả lời nào cũng được chấm ${practice} như nhau nên nó không phân biệt gì. Hãy chấm khác nhau`,
      ),
    ];
  });

/** Where each practice is marked, over the whole file. */
const marked = (utterances: Study['utterances']): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const { said, path } of utterances)
    said.marks.forEach(({ practice }, index) => {
      const here = `${path}.marks[${index}].practice`;
      const others = places.get(practice);
      if (others) others.push(here);
      else places.set(practice, [here]);
    });
  return places;
};

/** What is never a target of any prompt, and marked too often to be by the way. One fault a practice, at its first mark. */
const neverTargets = ({ scenario, utterances }: Study): readonly Fault[] => {
  const targets = new Set(promptsOf(scenario).flatMap(({ prompt }) => prompt.targets));
  const never = [...marked(utterances)].filter(([practice, places]) => !targets.has(practice) && places.length > BY_THE_WAY);
  return never.map(([practice, [path = '']]) =>
    fault(
      path,
      `${practice} is marked in this file and never a target, so it counts half wherever it stands. Make it a target where it is tested`,
      `${practice} có chấm trong tệp mà không câu nào nhắm tới, nên ở đâu cũng chỉ tính nửa. Hãy đưa vào targets ở câu thử nó`,
    ),
  );
};

const check = (study: Study): readonly Fault[] => [
  ...promptsOf(study.scenario).flatMap(({ prompt, path }) => idleTargets(prompt, path)),
  ...neverTargets(study),
];

const ofLibrary = (en: string, vi: string): readonly Fault[] => [fault('', en, vi)];

const practiceFaults = (practice: string, prompts: readonly Prompt[]): readonly Fault[] => {
  const tested = prompts.filter(({ targets }) => targets.includes(practice));
  const levels = tested
    .flatMap((prompt) => marksAt(prompt).flat())
    .filter((mark) => mark.practice === practice)
    .map(({ level }) => level);
  if (tested.length < LEAST_TARGETS)
    return ofLibrary(
      `${practice} is a target of ${tested.length} prompts; a library needs ${LEAST_TARGETS}. Test it more often`,
      `${practice} chỉ được nhắm tới ở ${tested.length} câu; một bộ kịch bản cần ${LEAST_TARGETS}. Hãy thử nó nhiều hơn`,
    );
  if (levels.some((level) => level > 0) && levels.some((level) => level < 0)) return [];
  const [sign, sign_vi] = levels.some((level) => level > 0)
    ? ['praised, never blamed', 'khen, chưa từng trừ']
    : ['blamed, never praised', 'trừ, chưa từng khen'];
  return ofLibrary(
    `${practice} is only ever ${sign}. Give marks of both signs`,
    `${practice} chỉ toàn được ${sign_vi}. Hãy có cả điểm cộng lẫn điểm trừ`,
  );
};

const shareFaults = (dimension: string, targets: readonly string[], of: ReadonlyMap<string, string>): readonly Fault[] => {
  const count = targets.filter((practice) => of.get(practice) === dimension).length;
  const share = Math.floor((count * 1000) / Math.max(1, targets.length)) / 10;
  return share >= LEAST_SHARE
    ? []
    : ofLibrary(
        `${dimension} has ${share} % of the targets; ${LEAST_SHARE} % at least keep its score from resting on a few answers`,
        `${dimension} chỉ chiếm ${share} % số lần nhắm tới; cần ít nhất ${LEAST_SHARE} % để điểm của nó không dựa vào vài câu`,
      );
};

/** What scenarios of one rubric leave untested together. */
const checkLibrary = (studies: readonly Study[]): readonly Fault[] => {
  const rubric = studies[0]?.rubric;
  if (!rubric) return [];
  const prompts = studies
    .filter((study) => study.rubric.id === rubric.id)
    .flatMap(({ scenario }) => promptsOf(scenario).map(({ prompt }) => prompt));
  const targets = prompts.flatMap((prompt) => prompt.targets);
  const kinds = new Set(prompts.map(({ kind }) => kind));
  const dimensionOf = new Map(rubric.practices.map(({ id, dimension }) => [id, dimension]));
  return [
    ...rubric.practices.flatMap(({ id }) => practiceFaults(id, prompts)),
    ...rubric.dimensions.flatMap(({ id }) => shareFaults(id, targets, dimensionOf)),
    ...rubric.kinds
      .filter(({ id }) => !kinds.has(id))
      .flatMap(({ id }) => ofLibrary(`No question is of kind "${id}". Ask one`, `Chưa có câu hỏi nào thuộc loại "${id}". Hãy hỏi một câu`)),
  ];
};

export const cov: Rule = {
  id: 'COV',
  severity: 'warning',
  says: { en: '{what}.', vi: '{what}.' },
  help: {
    en: `Looks for practices that are tested too little to mean anything. In one file: targets on which no answer of the prompt is marked, targets on which all answers get the same, and practices that are marked three times and more in the file and never a target.

Over several files (lint --library): each practice of the rubric should be a target at least three times, with marks of both signs; each kind of question should be asked once; each dimension should have 8 % of all targets.

Why: a score for a dimension means something only if it rests on several answers that could have gone either way. A practice that is only ever blamed is a trap; one that is only ever praised is a free gift. A target that tells no answer from another dilutes the score and adds nothing. The figures are a proposal of this project; no source gives them.

How to mend: mark an answer on the target, or take the target out. For the library, write the next scenario about what is missing.

When to silence: at a practice that belongs to a scenario by the way (a warm word in an answer about figures) and is tested in another. What a library lacks cannot be silenced in one file.`,
    vi: `Tìm những chuẩn được thử quá ít nên điểm không nói lên gì. Trong một tệp: chuẩn nhắm tới mà không câu trả lời nào của câu hỏi được chấm theo, chuẩn mà câu trả lời nào cũng được chấm như nhau, và chuẩn được chấm từ ba lần trở lên trong tệp mà không câu hỏi nào nhắm tới.

Trên nhiều tệp (lint --library): mỗi chuẩn trong bộ tiêu chí nên được nhắm tới ít nhất ba lần, có cả điểm cộng lẫn điểm trừ; mỗi loại câu hỏi nên được hỏi một lần; mỗi chiều nên chiếm 8 % số lần nhắm tới.

Vì sao: điểm của một chiều chỉ có nghĩa khi nó dựa trên nhiều câu trả lời có thể đúng mà cũng có thể sai. Chuẩn chỉ toàn bị trừ là cái bẫy; chuẩn chỉ toàn được cộng là quà. Chuẩn không phân biệt câu nào với câu nào chỉ làm loãng điểm. Các con số là đề xuất của dự án, không có nguồn.

Cách sửa: chấm một câu trả lời theo chuẩn ấy, hoặc bỏ khỏi targets. Với cả bộ, hãy viết kịch bản sau về phần còn thiếu.

Khi nào cho im lặng: ở chuẩn chỉ xuất hiện thoáng qua (một lời ấm trong câu trả lời về số liệu) và được thử ở kịch bản khác. Điều mà cả bộ còn thiếu thì không thể cho im lặng trong một tệp.`,
  },
  check,
  checkLibrary,
};
