import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Study } from '../study.ts';

/** Where a promise is first made. */
const placeOf = ({ utterances }: Study, id: string): string => {
  for (const { said, path } of utterances) {
    const index = said.promises?.findIndex((promise) => promise.id === id) ?? -1;
    if (index >= 0) return `${path}.promises[${index}]`;
  }
  return '';
};

const faultsIn = (study: Study): readonly Fault[] => {
  const seen = study.evidence?.seen;
  if (!seen) return [];
  return [...seen.missed].filter((id) => !seen.kept.has(id)).map((id) => ({ path: placeOf(study, id), values: { promise: id } }));
};

/** Promises that fall due and that nobody can keep. */
export const PROMISE: Rule = {
  id: 'PROMISE',
  severity: 'warning',
  says: {
    en: 'The promise {promise} falls due and no play ever kept it. Let an answer or the arrival of a stage keep it, or set it due after the end.',
    vi: 'Lời hứa {promise} tới hạn mà không lượt chơi nào giữ được. Hãy cho một câu trả lời hoặc phần sau thực hiện nó, hoặc lùi hạn ra sau khi kết thúc.',
  },
  help: {
    en: page(`
      A promise counts against the player when its time comes and nothing has made it good: a "keeps" in an answer, or in
      the stage that arrives. This rule names promises that some play missed and none of some hundred kept.

      Such a promise punishes whoever makes it, however well they play. Where making it at all is the mistake, say so in
      the marks of that answer and silence the rule there with that reason. A promise that is due after the last stage is
      never called in and is passed over.`),
    vi: page(`
      Lời hứa bị tính là thất hứa khi tới hạn mà chưa có gì thực hiện nó: "keeps" ở một câu trả lời, hoặc ở phần vừa tới. Quy
      tắc này nêu những lời hứa có lượt chơi để lỡ mà không lượt nào trong vài trăm lượt giữ được.

      Lời hứa như thế phạt bất cứ ai hứa, dù họ chơi giỏi đến đâu. Nếu chính việc hứa là sai thì hãy ghi vào điểm chấm của
      câu đó và tắt quy tắc ở đó với lý do ấy. Lời hứa tới hạn sau phần cuối thì không bị đòi và được bỏ qua.`),
  },
  check: faultsIn,
};
