import type { Both } from '../rule.ts';

/** Matches any of the words where they stand alone, in any case. Spaces in a word stand for themselves. */
export const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words.split(', ').join('|')})(?!\\p{L})`, 'giu');

export const countOf = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** The same mark of speech by language: words that surely are it, and all that may stand for it in other words. */
export interface Mark {
  readonly sure: { readonly [Locale in keyof Both]: RegExp };
  readonly any: { readonly [Locale in keyof Both]: RegExp };
}

/** A Vietnamese question ends in `không` or `chưa` without denying anything: "có an toàn không?" */
export const withoutTags = (text: string): string =>
  text.replaceAll(/(?<!\p{L})(?:hay )?(?:không|chưa)(?: ạ| nhỉ| vậy| hả)?(?=[?,:;])/giu, '');

export const NEGATION: Mark = {
  sure: {
    en: anyOf("not, nobody, nothing, never, cannot, \\p{L}+n['’]t"),
    vi: anyOf('không, chưa, chẳng, chả, đừng, chớ'),
  },
  any: {
    en: anyOf(
      "not, no, nobody, nothing, none, nor, neither, never, without, cannot, nowhere, \\p{L}+n['’]t, un\\p{L}{4,}, \\p{L}+less, lack\\p{L}*, missing, refus\\p{L}+, den(?:y|ied|ies), fail\\p{L}*, wrong, gone, stop\\p{L}*, avoid\\p{L}*, keep off, instead, only, rather",
    ),
    vi: anyOf(
      'không, chưa, chẳng, chả, đừng, chớ, khỏi, hết, ngoài, kẻo, nào, ngưng, thôi, thiếu, mất, sai, từ chối, vô, bất, phi, hơn là, chỉ, trừ, cấm',
    ),
  },
};

export const HEDGE: Mark = {
  sure: {
    en: anyOf('might, perhaps, possibly, maybe, likely, probably, about (?=\\d)\\d+, around (?=\\d)\\d+, roughly, appears, seems'),
    vi: anyOf('có lẽ, khoảng \\d+, chừng \\d+, dường như, hình như, có khả năng, nhiều khả năng, ước chừng'),
  },
  any: {
    en: anyOf(
      'may, might, perhaps, possibly, maybe, likely, probably, about, around, roughly, nearly, almost, appears?, seems?, could, some, so far, expect\\p{L}*, estimat\\p{L}+, forecast\\p{L}*, believe\\p{L}*, think\\p{L}*, suspect\\p{L}*, if, should, would, can, as things stand, first, yet, now, under, usually, often, \\d+ or \\d+, \\d+ to \\d+, or so, at least, at most, up to',
    ),
    vi: anyOf(
      'có thể, có lẽ, chắc, khoảng, chừng, cỡ, dường như, hình như, khả năng, dự kiến, ước, gần, hơn, độ, tầm, tạm, lúc này, bước đầu, tới giờ, hiện, theo, nếu, sẽ, nghĩ, tin, e, ngờ, nghi, vài, mấy, dự báo, mới, chưa, nhiều, thường, tối đa, tối thiểu, ít nhất, \\d+, cùng lắm',
    ),
  },
};
