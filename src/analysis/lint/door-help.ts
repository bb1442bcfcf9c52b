import type { Rule } from '#engine/door/finding.ts';
import type { Both } from './rule.ts';

/** The help for a finding of the door. */
export interface DoorHelp {
  readonly help: Both;
  /** What it says, where its sentence is different each time. */
  readonly says?: Both;
}

/** What to do about each finding of the door; the manual's table says the same in English. */
export const DOOR_HELP: Readonly<Record<Rule, DoorHelp>> = {
  'json-syntax': {
    help: {
      en: 'Look just before the place named: mostly a comma too many or too few, or a straight quote inside a text.',
      vi: 'Hãy xem ngay trước chỗ được nêu: thường là thừa hoặc thiếu một dấu phẩy, hoặc có ngoặc kép thẳng trong lời văn.',
    },
  },
  'empty-file': {
    help: {
      en: 'You opened an empty file, or one that was never saved.',
      vi: 'Bạn mở một tệp rỗng, hoặc một tệp chưa từng được lưu.',
    },
  },
  'too-large': {
    help: {
      en: 'Choose the scenario, not a recording or a picture.',
      vi: 'Hãy chọn tệp kịch bản, không phải tệp ghi âm hay ảnh.',
    },
  },
  'too-deep': {
    help: {
      en: 'A bracket is closed too late, or it is no scenario.',
      vi: 'Có dấu ngoặc đóng quá muộn, hoặc đây không phải kịch bản.',
    },
  },
  'not-utf8': {
    help: {
      en: 'In the editor: Save with encoding, UTF-8.',
      vi: 'Trong trình soạn thảo: chọn lưu với bảng mã UTF-8.',
    },
  },
  'duplicate-key': {
    help: {
      en: 'Of two "text" in one object only one can count; delete the other.',
      vi: 'Hai "text" trong cùng một đối tượng thì chỉ một cái có giá trị; hãy xoá cái kia.',
    },
  },
  'forbidden-key': {
    help: {
      en: 'Only __proto__, constructor and prototype are forbidden.',
      vi: 'Chỉ cấm __proto__, constructor và prototype.',
    },
  },
  'unknown-key': {
    help: {
      en: 'A misspelling, or a key one level too high or too low.',
      vi: 'Viết sai chính tả, hoặc đặt khoá cao hay thấp hơn một tầng.',
    },
  },
  'missing-key': {
    help: {
      en: 'Compare with the same object in the smallest scenario.',
      vi: 'Hãy đối chiếu với đối tượng cùng loại trong kịch bản nhỏ nhất ở hướng dẫn.',
    },
  },
  'wrong-type': {
    help: {
      en: '5 is a number, "5" a text; a list stays a list with one entry.',
      vi: '5 là số, "5" là chữ; danh sách chỉ có một mục vẫn là danh sách.',
    },
  },
  'wrong-value': {
    help: {
      en: 'Take one of the words it lists, or write the value as it says. An id with capitals, hyphens or blanks is mended, and followed wherever it is used, by "lint --fix".',
      vi: 'Hãy lấy một trong các từ được liệt kê, hoặc viết giá trị đúng như yêu cầu. Mã có chữ hoa, gạch nối hay dấu cách thì "lint --fix" sửa được, và sửa ở mọi chỗ dùng tới.',
    },
  },
  'out-of-range': {
    help: {
      en: 'Shorten, lengthen, or choose a number within the limit.',
      vi: 'Hãy rút ngắn, viết thêm, hoặc chọn con số trong giới hạn.',
    },
  },
  'format-version': {
    help: {
      en: 'Write "format": 1.',
      vi: 'Hãy ghi "format": 1.',
    },
  },
  'missing-language': {
    help: {
      en: 'Both vi and en, also in quotes, whys and printed lines.',
      vi: 'Phải có cả vi và en, kể cả trong lời trích, lời giải thích và dòng được in.',
    },
  },
  'unknown-language': {
    help: {
      en: 'A text in a language that locales does not list.',
      vi: 'Có lời ở một ngôn ngữ mà locales không ghi.',
    },
  },
  'duplicate-id': {
    help: {
      en: 'Rename one, and everything that points to it.',
      vi: 'Hãy đổi tên một mã, và đổi mọi chỗ trỏ tới nó.',
    },
  },
  'dangling-id': {
    help: {
      en: 'A name that points nowhere; mostly a misspelling.',
      vi: 'Một cái tên không trỏ tới đâu; thường do viết sai.',
    },
  },
  'quote-not-in-text': {
    help: {
      en: 'Copy and paste it; mind capitals, accents and the full stop.',
      vi: 'Hãy chép và dán; để ý chữ hoa, dấu thanh và dấu chấm câu.',
    },
  },
  'condition-syntax': {
    help: {
      en: 'Count the parentheses and quotes; == for equal, && for and.',
      vi: 'Hãy đếm ngoặc đơn và dấu nháy; bằng là ==, và là &&.',
    },
  },
  'condition-type': {
    help: {
      en: 'Check every id in it against the table in Conditions.',
      vi: 'Hãy so từng mã trong điều kiện với bảng ở mục Conditions trong hướng dẫn.',
    },
  },
  'condition-not-boolean': {
    help: {
      en: 'Add a comparison: trust.residents > 40.',
      vi: 'Hãy thêm phép so sánh: trust.residents > 40.',
    },
  },
  'condition-unsupported': {
    help: {
      en: 'No functions, decimals, division or brackets.',
      vi: 'Không dùng hàm, số thập phân, phép chia hay ngoặc vuông.',
    },
  },
  'unreachable-stage': {
    help: {
      en: 'Nothing in the file can make its condition true, or all its prompts are follow-ups.',
      vi: 'Không gì trong tệp làm điều kiện của phần này thành đúng được, hoặc mọi câu trong đó đều là câu hỏi nối tiếp.',
    },
  },
  'unreachable-prompt': {
    help: {
      en: 'Set the flag, make the claim or name the follow-up somewhere, or let the journalist be present.',
      vi: 'Hãy bật cờ, đưa ra khẳng định hoặc gọi câu nối tiếp ở đâu đó, hoặc cho nhà báo ấy có mặt.',
    },
  },
  'wrong-form': {
    says: {
      en: 'A prompt does not fit its stage, or lacks what its form needs.',
      vi: 'Một câu không hợp với phần chứa nó, hoặc thiếu thứ mà dạng của nó cần.',
    },
    help: {
      en: 'A statement stage holds statements, conferences and interviews questions, a feed posts, a decision decisions. A question needs "from" and "kind", a post "by", a statement "blocks" and no "responses", every other prompt the other way round.',
      vi: 'Phần "statement" chứa thông cáo, "conference" và "interview" chứa câu hỏi, "feed" chứa bài đăng, "decision" chứa quyết định. Câu hỏi cần "from" và "kind", bài đăng cần "by", thông cáo cần "blocks" và không có "responses"; các dạng khác thì ngược lại.',
    },
  },
  'needs-other': {
    says: {
      en: 'A value asks for another that is missing or does not fit.',
      vi: 'Một giá trị đòi giá trị khác mà còn thiếu hoặc không khớp.',
    },
    help: {
      en: 'The numbers in "use" must fit the number of blocks (least ≤ most ≤ blocks). What is "withheld" needs its "ground": why, in a sentence.',
      vi: 'Các số trong "use" phải khớp với số blocks (least ≤ most ≤ số blocks). Điều "withheld" phải có "ground": lý do, trong một câu.',
    },
  },
};
