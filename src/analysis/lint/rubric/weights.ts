import type { Rubric } from '#engine/rubric.ts';
import type { Rule } from '../rule.ts';

const WHOLE = 100;

export const rubricWeights: Rule<Rubric> = {
  id: 'RUBRIC-WEIGHTS',
  severity: 'error',
  says: {
    en: 'The weights of the dimensions add to {sum}, not to 100. Change them until they do.',
    vi: 'Trọng số các chiều cộng lại được {sum}, không phải 100. Hãy chỉnh cho đủ.',
  },
  help: {
    en: `Adds up the weights of a rubric's dimensions.

Why: they are read as hundredths ("truthfulness, 18"). The game divides its points by them whatever they add to, so nothing breaks; but a reader who compares two rubrics, or reads the weights in the debrief, reckons wrongly.

How to mend: change the weights. What one dimension gains, others lose, and that is the point of writing them down.

A rubric has no silences.`,
    vi: `Cộng trọng số các chiều của một bộ tiêu chí.

Vì sao: người ta đọc chúng như phần trăm ("trung thực, 18"). Cộng ra bao nhiêu thì trò chơi vẫn chia được điểm; nhưng ai so hai bộ tiêu chí, hoặc đọc trọng số trong phần xem lại, sẽ tính sai.

Cách sửa: chỉnh trọng số. Chiều này thêm thì chiều kia bớt, viết ra là để thấy điều đó.

Bộ tiêu chí không có lệnh im lặng.`,
  },
  check: ({ dimensions }) => {
    const sum = dimensions.reduce((all, { weight }) => all + weight, 0);
    return sum === WHOLE ? [] : [{ path: 'dimensions', values: { sum } }];
  },
};
