import { lengthOf } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Study } from '../study.ts';
import type { Worded } from '../texts.ts';
import { hasVietnamese } from './names.ts';

/** Up to here the same words in two languages may be a name, a number or a formula. */
const SAME_WORDS = 3;
/** From here on a Vietnamese text without a single accent is no Vietnamese. */
const ENOUGH_WORDS = 4;
/** Of the words in lower case that another language would not have, this many in a hundred make a text Vietnamese. */
const VIETNAMESE_SHARE = 30;

/** Words that begin in lower case: not names, which keep their accents in every language. */
const ordinary = (words: string): readonly string[] => words.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word));

/** One word in lower case with an accent settles it for a Vietnamese text; most have one at the beginning. */
const SURELY_VIETNAMESE = /(?:^|\s)[a-z]*[ăâđêôơưà-ỹ]/;

const looksForeign = (words: string, locale: string): boolean => {
  if (locale === 'en' ? !hasVietnamese(words) : locale === 'vi' && SURELY_VIETNAMESE.test(words)) return false;
  const all = ordinary(words);
  const accented = all.filter(hasVietnamese).length;
  if (all.length < ENOUGH_WORDS) return false;
  if (locale === 'vi') return accented === 0;
  return locale === 'en' && accented * 100 >= all.length * VIETNAMESE_SHARE;
};

const isName = ({ key }: Worded): boolean => key === 'name' || key === 'by';

const faultsOf = (worded: Worded, [reference = '', ...others]: readonly string[]): readonly Fault[] => {
  const { text, path } = worded;
  const original = text[reference] ?? '';
  const isLong = lengthOf(original) > SAME_WORDS && !isName(worded);
  return [
    ...others
      .filter((locale) => isLong && text[locale] === original)
      .map((locale) => ({
        path: `${path}.${locale}`,
        values: { what: `is the same as in "${reference}". Translate it`, what_vi: `giống hệt bản "${reference}". Hãy dịch` },
      })),
    ...[reference, ...others]
      .filter((locale) => (locale === reference || text[locale] !== original) && looksForeign(text[locale] ?? '', locale))
      .map((locale) => ({
        path: `${path}.${locale}`,
        values: {
          what: `does not look like that language. Put the right text there`,
          what_vi: `trông không giống ngôn ngữ ấy. Hãy đặt đúng lời vào`,
        },
      })),
  ];
};

export const untranslated: Rule = {
  id: 'UNTRANSLATED',
  severity: 'warning',
  says: { en: 'The text in this language {what}.', vi: 'Lời ở ngôn ngữ này {what}.' },
  help: {
    en: `Looks for texts that are still in the other language. They are texts of more than three words that are the same in two languages (names excepted), and texts that stand under the wrong language: Vietnamese without a single accent, or English of which nearly a third of the words in lower case carry Vietnamese accents.

Why: a file may only be played in a language in which all of it is written. A copied original is the usual trace of a translation that was put off, and two texts put in each other's place are easy to miss in a long file.

How to mend: translate; or exchange the two.

When to silence: where it truly is the same, such as a slogan that people there say in the other language.`,
    vi: `Tìm những đoạn còn nằm ở ngôn ngữ kia. Đó là đoạn trên ba chữ mà hai ngôn ngữ giống hệt nhau (trừ tên riêng), và đoạn đặt nhầm ngôn ngữ: tiếng Việt không có lấy một dấu, hoặc tiếng Anh mà gần một phần ba số từ viết thường lại có dấu tiếng Việt.

Vì sao: tệp chỉ chơi được ở ngôn ngữ nào đã viết đủ. Bản gốc chép y nguyên thường là dấu vết của phần dịch còn bỏ đó; còn hai đoạn đặt nhầm chỗ nhau thì dễ lọt trong một tệp dài.

Cách sửa: dịch; hoặc đổi chỗ hai đoạn.

Khi nào cho im lặng: khi đúng là giống nhau thật, chẳng hạn một khẩu hiệu mà ở đó người ta vẫn nói bằng tiếng kia.`,
  },
  check: ({ texts, locales }: Study) => texts.flatMap((worded) => faultsOf(worded, locales)),
};
