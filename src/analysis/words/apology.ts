/** Words that say sorry, owe or regret. Collected for this project by reading statements in both languages. */
export const APOLOGY: Readonly<Record<'vi' | 'en', readonly string[]>> = {
  vi: ['xin lỗi', 'tạ lỗi', 'cáo lỗi', 'có lỗi', 'nhận lỗi', 'lỗi của', 'lấy làm tiếc', 'rất tiếc', 'đáng tiếc', 'ân hận', 'áy náy'],
  en: [
    'sorry',
    'apologise',
    'apologize',
    'apologies',
    'apology',
    'our fault',
    'my fault',
    'our mistake',
    'my mistake',
    'regret',
    'regrettable',
    'forgive',
  ],
};
