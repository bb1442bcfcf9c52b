import { ABSOLUTES } from '../words/absolutes.ts';
import { finderOf, listFor } from '../words/count.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { decimal, FEWEST, oddsExceed, oddsInTenths, type Fourfold } from './statistics.ts';
import { isBad, type Option, type Study } from './study.ts';

const MOST = 4;

const tableOf = (bad: readonly boolean[], good: readonly boolean[]): Fourfold => {
  const count = (list: readonly boolean[], marked: boolean) => list.filter((one) => one === marked).length;
  return { with: count(bad, true), without: count(bad, false), otherWith: count(good, true), otherWithout: count(good, false) };
};

const inLanguage = ({ questions }: Study, locale: string): readonly Fault[] => {
  const find = finderOf(listFor(ABSOLUTES, locale));
  const found = (option: Option): readonly string[] => find(option.words[locale] ?? []);
  const options = questions.flatMap((question) => question.options);
  const bad = options.filter(isBad).map(found);
  const good = options.filter((option) => !isBad(option)).map(found);
  const marked = (list: readonly (readonly string[])[]) => list.map((words) => words.length > 0);
  const table = tableOf(marked(bad), marked(good));
  if (questions.length < FEWEST || !oddsExceed(table, MOST)) return [];
  const words = [...new Set(bad.flat())].slice(0, 6).join(', ');
  const counts = { bad: table.with, good: table.otherWith, words };
  return [{ path: '', values: { ...languageOf(locale), ...counts, ...decimal('odds', oddsInTenths(table), 10) } }];
};

/** Words that leave no room stand in the bad answers. */
export const ABS: Rule = {
  id: 'ABS',
  severity: 'warning',
  says: {
    en: 'In {language}, absolute words stand in {bad} bad answers and {good} good ones (odds ratio {odds}): {words}. Put harmless ones into good answers, or take some out of the bad.',
    vi: 'Ở bản {language}, từ tuyệt đối có trong {bad} câu dở nhưng chỉ {good} câu khá trở lên (tỉ số chênh {odds}): {words}. Hãy đưa vài từ như thế vào câu hay ở chỗ vô hại, hoặc bỏ bớt ở câu dở.',
  },
  help: {
    en: page(`
      Counts answers with an absolute word (always, never, completely, 100 %, nobody, guarantee …) among the bad answers, worth less
      than half, and among the others, in each language by itself. A fault where the odds of such a word are more than four times as high
      among the bad ones; half a count is added to each side, so that a nought does not make the figure endless. It is
      worked out from ${FEWEST} questions up.

      People who know tests strike out whatever says “always”, and are mostly right. Here some link is deserved: over-reassurance is a real
      fault of spokespersons (Sandman & Lanard 2004), and Covello warns of absolutes. The lesson is to know a false assurance from
      a firm word that holds, so both must occur.

      To mend it, let good answers be firm where they may: “Nobody may make you delete anything”, “I will never name a child.” And
      let some bad answers hedge: “As far as we know it should be all right.” Silence it if the scenario is about over-reassurance and
      little else.
    `),
    vi: page(`
      Quy tắc này đếm số câu có từ tuyệt đối (luôn luôn, không bao giờ, hoàn toàn, 100 %, không ai, bảo đảm…) trong nhóm câu dở, tức câu
      được chưa tới nửa điểm, và trong nhóm còn lại, tính riêng từng ngôn ngữ. Có lỗi khi tỉ số chênh (odds ratio) lớn hơn 4; mỗi ô được
      cộng thêm một nửa để số 0 không làm tỉ số thành vô hạn. Chỉ tính khi có từ ${FEWEST} câu hỏi.

      Người quen làm trắc nghiệm cứ thấy “luôn luôn” là gạch, và phần lớn gạch đúng. Ở đây mối liên hệ ấy có phần chính đáng: trấn an quá đà là lỗi có
      thật của người phát ngôn (Sandman & Lanard 2004), và Covello cũng khuyên tránh lời tuyệt đối. Bài học là biết
      phân biệt lời trấn an suông với lời chắc chắn có cơ sở, nên phải có cả hai.

      Cách sửa: để câu hay nói dứt khoát ở chỗ được phép: “Không ai được bắt các anh xoá hình”, “Tôi không bao giờ nêu tên một đứa trẻ.” Và để vài
      câu dở nói nước đôi: “Theo chỗ chúng tôi biết thì chắc cũng không sao.” Nên cho im lặng nếu cả kịch bản chỉ xoay quanh việc trấn an quá đà.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
