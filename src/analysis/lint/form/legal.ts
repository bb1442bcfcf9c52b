import type { Fault, Rule } from '../rule.ts';
import type { Study, Utterance } from '../study.ts';
import type { Worded } from '../texts.ts';

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'u');

/** What states the law: articles and clauses by number, acts by number, the amount of a fine. */
const CLAIMS: readonly RegExp[] = [
  word('(?:[Đđ]iều|[Kk]hoản) \\d+'),
  word('[Tt]heo [Đđ]iều'),
  word('[Đđ]iểm \\p{Ll} [Kk]hoản'),
  word('(?:[Nn]ghị định|[Tt]hông tư|[Qq]uyết định|[Cc]hỉ thị)(?: số)? \\d+'),
  word('[Ll]uật \\p{L}[\\p{L} ]{2,30}(?: số)? (?:19|20)\\d\\d'),
  word('\\d+/\\d{4}/(?:NĐ-CP|QH\\d+|TT-\\p{Lu}+|QĐ-\\p{Lu}+)'),
  word('(?:phạt(?: tiền)?|mức phạt)(?: từ| tới| đến| là)? \\d[\\d.,]* (?:nghìn|ngàn|triệu|đồng)'),
  word('(?:Article|Art\\.|Clause|Section) \\d+'),
  word('(?:Decree|Circular|Decision|Directive|Law)(?: No\\.?)? \\d+'),
  word('\\p{Lu}[\\p{L} ]{2,30} Law (?:of )?(?:19|20)\\d\\d'),
  word('fine[sd]?(?: is| are| of| up to| from)* \\d[\\d.,]*'),
];

/** Acts of which nobody here has seen the text, or does not know whether they still hold. */
const UNVERIFIED: readonly RegExp[] = [
  word('(?:[Nn]ghị định(?: số)?|Decree(?: No\\.?)?) (?:244|119)'),
  word('(?:244/2026|119/2020|126/2025|313/QĐ-VKSNDTC|11/2019/TT-BCA)'),
  word('[Ll]uật Báo chí(?: năm)? 2025'),
  word('Press Law(?: of)? 2025'),
];

/** Nearly every claim has a number in it; most texts have none, and need no closer look. */
const MAY_CLAIM = /\d|[Tt]heo [Đđ]iều|[Kk]hoản/;

const found = (words: string, patterns: readonly RegExp[]): string | undefined =>
  MAY_CLAIM.test(words) ? patterns.map((one) => one.exec(words)?.[0]).find(Boolean) : undefined;

/** What was said in a good answer is taught as right: more praise than blame. */
const isGood = ({ said }: Utterance): boolean => said.marks.reduce((sum, { level }) => sum + level, 0) > 0;

const teaches = ({ path }: Worded, good: ReadonlySet<string>): boolean =>
  path.startsWith('facts') || /\.why$|\.briefing$/.test(path) || good.has(path);

const faultsIn = ({ scenario, texts, utterances }: Study): readonly Fault[] => {
  const patterns = scenario.setting.legal_frame === 'VN-2026' ? [...UNVERIFIED, ...CLAIMS] : UNVERIFIED;
  const good = new Set(utterances.filter(isGood).map(({ path }) => `${path}.text`));
  return texts
    .filter((worded) => teaches(worded, good))
    .flatMap(({ path, text }) =>
      Object.entries(text).flatMap(([locale, words]) => {
        const what = found(words, patterns);
        return what === undefined ? [] : [{ path: `${path}.${locale}`, values: { what } }];
      }),
    );
};

export const legal: Rule = {
  id: 'LEGAL',
  severity: 'warning',
  says: {
    en: '“{what}” states the law as nobody here has verified it. Keep it to the story, or say what is done and not which article says so.',
    vi: '“{what}” nêu luật như thể đã có người kiểm chứng. Hãy giữ trong khuôn truyện, hoặc nói việc phải làm chứ đừng dẫn điều khoản.',
  },
  help: {
    en: `Looks for law that is stated and that nobody has verified. It reads what a scenario teaches as right: facts, briefings, whys, and answers with more praise than blame. In the legal frame VN-2026 it flags numbers of articles, clauses, decrees, circulars and laws, and amounts of fines. In every frame it flags acts whose text nobody of this project has seen, or of which it is not known whether they still hold: Decree 244/2026, Press Law 126/2025, Decree 119/2020 on fines, and the rules that police and procuracy have of their own.

Why: trainees will quote the game. From 1 July 2026 a new press law and decree are in force in Viet Nam; this project has them only from press reports. Article numbers, grounds for refusal, deadlines for replies and corrections, and whether the old fines still apply were not found. A wrong article in a good answer does harm that no mark makes up for. Nothing here is legal advice.

How to mend: name the rule of the story ("under the province's own rules for spokespersons"), or say what is to be done and leave the article out.

When to silence: where somebody has read the text itself; the reason names the source, the person and the day. Better still, put it among the sources too.`,
    vi: `Tìm những chỗ nêu luật mà chưa ai kiểm chứng. Quy tắc đọc những gì kịch bản dạy là đúng: dữ kiện, phần tóm tắt, lời giải thích, và câu trả lời được khen nhiều hơn trừ. Trong khung pháp lý VN-2026, quy tắc nêu số điều, khoản, nghị định, thông tư, luật và mức tiền phạt. Trong mọi khung, quy tắc nêu những văn bản mà người làm dự án chưa đọc tận nơi hoặc chưa rõ còn hiệu lực hay không: Nghị định 244/2026, Luật Báo chí 126/2025, Nghị định 119/2020 về xử phạt, và quy định riêng của công an, kiểm sát.

Vì sao: người học sẽ dẫn lại lời trong trò chơi. Từ 1-7-2026, luật báo chí và nghị định mới có hiệu lực; dự án mới chỉ biết qua báo. Số điều, căn cứ từ chối, hạn trả lời, hạn cải chính, mức phạt cũ còn áp dụng hay không: đều chưa tìm được. Một điều luật sai trong một câu trả lời hay gây hại mà không điểm nào bù nổi. Không gì ở đây là tư vấn pháp lý.

Cách sửa: dẫn quy định của truyện ("theo quy chế phát ngôn của tỉnh"), hoặc nói việc phải làm và bỏ số điều.

Khi nào cho im lặng: khi có người đã đọc chính văn bản ấy; lý do ghi nguồn, tên người và ngày đọc. Tốt hơn nữa, ghi luôn vào danh sách nguồn.`,
  },
  check: faultsIn,
};
