import { page } from './page.ts';
import type { Rule } from './rule.ts';
import { chiSquare, decimal, FEWEST, isUneven } from './statistics.ts';
import type { Question } from './study.ts';

/** How many best answers stand at each place of the file, and how many would if places were drawn by lot. */
interface Places {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

const placesOf = (questions: readonly Question[]): Places => {
  const most = Math.max(0, ...questions.map(({ options }) => options.length));
  const places = Array.from({ length: most }, (_, place) => place);
  return {
    observed: places.map((place) => questions.filter(({ options, best }) => options[place] === best).length),
    expected: places.map((place) => questions.reduce((sum, { options }) => sum + (place < options.length ? 1 / options.length : 0), 0)),
  };
};

/** The last places of a file that seldom has so many answers are counted as one: no count below one is expected (Cochran 1954). */
const withoutRare = ({ observed, expected }: Places): Places => {
  const rare = expected.at(-1) ?? 1;
  if (rare >= 1 || expected.length < 2) return { observed, expected };
  const joined = (counts: readonly number[]) => [...counts.slice(0, -2), (counts.at(-2) ?? 0) + (counts.at(-1) ?? 0)];
  return withoutRare({ observed: joined(observed), expected: joined(expected) });
};

/** The best answers stand at one place of the file too often, or too seldom. */
export const POS: Rule = {
  id: 'POS',
  severity: 'warning',
  says: {
    en: 'The best answers do not stand evenly in the file: {places} from the first place to the last (χ² {chi}, p < .05). Put the answers of some questions in another order.',
    vi: 'Vị trí câu trả lời tốt nhất trong tệp không đều: từ chỗ đầu đến chỗ cuối là {places} (χ² {chi}; p < 0,05). Hãy đổi thứ tự câu trả lời ở một số câu hỏi.',
  },
  help: {
    en: page(`
      Counts at which place of the file the best answer stands, over all questions, and holds that against lots drawn among as many answers
      as each question has: a χ² test, a fault where p < .05. It is worked out from ${FEWEST} questions up. Places that hardly any
      question has are counted with the one before.

      The game shows the answers in an order drawn for each play, so nobody gains by this on the screen. But a scenario is also printed,
      read aloud and used as a handout, and then the place speaks. An author who always writes the best answer first also tends to write
      the others as its spoilt copies. Even places are one of the plain rules of item writing (see the item flaws reviewed by Pham et
      al. 2018).

      To mend it, move whole answers up or down in the list; nothing else changes, and old plays still replay, since answers are
      known by their ids. There is hardly a reason to silence it.
    `),
    vi: page(`
      Quy tắc này đếm xem câu trả lời tốt nhất đứng thứ mấy trong tệp ở từng câu hỏi, rồi so với trường hợp bốc thăm vị trí: kiểm định χ²,
      p < 0,05 là có lỗi. Chỉ tính khi có từ ${FEWEST} câu hỏi. Vị trí mà hầu như câu hỏi nào cũng không có thì được gộp với vị trí đứng trước.

      Trên màn hình, thứ tự các câu trả lời được xáo lại mỗi lượt chơi nên không ai lợi gì. Nhưng kịch bản còn được in ra, đọc
      to trong lớp, phát làm tài liệu; lúc đó vị trí sẽ lộ bài. Người hay viết câu tốt nhất trước cũng hay viết các câu sau như bản hỏng
      của câu ấy. Rải đều vị trí là một quy tắc cơ bản khi ra đề (xem các lỗi ra đề trong Pham và cộng sự 2018).

      Cách sửa: chuyển cả câu trả lời lên hoặc xuống trong danh sách; không có gì khác thay đổi, các lượt chơi cũ vẫn phát lại được vì câu
      trả lời được nhận theo mã. Hầu như không có lý do để cho quy tắc này im lặng.
    `),
  },
  check: ({ settled }) => {
    const { observed, expected } = withoutRare(placesOf(settled));
    const chi = chiSquare(observed, expected);
    if (settled.length < FEWEST || !isUneven(chi, observed.length - 1)) return [];
    return [{ path: '', values: { places: observed.join(', '), ...decimal('chi', Math.round(10 * chi), 10) } }];
  },
};
