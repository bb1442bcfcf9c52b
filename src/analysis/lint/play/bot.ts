import { page } from '../page.ts';
import type { Rule } from '../rule.ts';

const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);

/** Players who know nothing and do well. */
export const BOT: Rule = {
  id: 'BOT',
  severity: 'error',
  says: {
    en: 'The bot "{policy}"{language} scores {mean} on average; its bar is {bar}. Looks give the answers away: see "scenario simulate" and mend the questions where it is right.',
    vi: 'Bot "{policy}"{language} đạt trung bình {mean} điểm; mức trần của nó là {bar}. Hình thức làm lộ đáp án: xem "scenario simulate" rồi sửa những câu nó đoán trúng.',
  },
  help: {
    en: page(`
      Lets bots play that know nothing of the subject: always the first, the last, the longest, the shortest answer, the
      politest, the one with most hedges, the one that repeats most of the question, always apologise, always defer, always
      reassure, always bridge, and one that has learnt from other scenarios which words good answers have. Each plays in
      every language. None may score more than what chance scores plus 15 % of the range from the worst to the best (§10.2).

      What such a bot can do, a trainee can do without having learnt anything, and the score then measures reading. Lengthen
      a wrong answer, take the apology out of a right one or put one into a wrong one, let the warm answer be wrong
      elsewhere. Simulated players test the file; they say nothing about people.`),
    vi: page(`
      Cho các bot không biết gì về chủ đề vào chơi: luôn chọn câu đầu, câu cuối, câu dài nhất, ngắn nhất, lịch sự nhất, rào
      đón nhiều nhất, lặp lại câu hỏi nhiều nhất, luôn xin lỗi, luôn đẩy lên trên, luôn trấn an, luôn lái sang chuyện khác,
      và một bot đã học từ các kịch bản khác xem câu hay thường có chữ gì. Mỗi bot chơi bằng mọi ngôn ngữ của tệp. Không bot
      nào được vượt điểm chọn bừa cộng 15 % khoảng cách từ dở nhất tới hay nhất (§10.2).

      Bot làm được thì học viên chưa học gì cũng làm được, và điểm số chỉ còn đo tài đọc lướt. Hãy kéo dài một câu sai, bớt
      lời xin lỗi ở câu đúng hoặc thêm vào câu sai, để câu ấm áp có chỗ là câu sai. Người chơi giả lập chỉ kiểm tra tệp,
      không nói được gì về người thật.`),
  },
  check: ({ evidence }) =>
    (evidence?.testWise ?? []).map(({ policy, locale, mean, bar }) => ({
      path: '',
      values: {
        policy,
        language: locale === '' ? '' : ` (in ${locale})`,
        language_vi: locale === '' ? '' : ` (đọc bản ${locale})`,
        mean: points(mean),
        bar: points(bar),
      },
    })),
};
