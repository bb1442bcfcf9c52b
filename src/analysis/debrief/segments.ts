/** A run of text under the same quotes. `marks` are indexes into the list of quotes; empty where nothing is quoted. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly number[];
  /** The quotes that end with this run, so that a note can be set behind their last word. */
  readonly ends: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}

const spanOf = (text: string, quote: string, mark: number): readonly Span[] => {
  const from = quote === '' ? -1 : text.indexOf(quote);
  return from < 0 ? [] : [{ from, to: from + quote.length, mark }];
};

/**
 * Cuts a text where quotes begin and end, also where they overlap; the runs put together are the text again. A quote is
 * taken where it first stands; one that is not in the text marks nothing.
 */
export const splitByQuotes = (text: string, quotes: readonly string[]): readonly Segment[] => {
  const spans = quotes.flatMap((quote, mark) => spanOf(text, quote, mark));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    return {
      text: text.slice(from, to),
      marks: over.map(({ mark }) => mark),
      ends: over.filter((span) => span.to === to).map(({ mark }) => mark),
    };
  });
};

/** Long enough to tell what an answer is about. */
const TELLING = 40;

/** A stop behind one letter or a title belongs to the word: `anh L.`, `5 a.m.`, `Mr.` */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])(?:\p{L}|Mr|Ms|Mrs|Dr|St|TP|TS|ThS|PGS|GS))[.?!…]+["”’)]*(?=\s|$)/gu;

/** Whole sentences from the beginning, until they tell enough; and whether there is more. */
export const openingOf = (text: string): { readonly words: string; readonly more: boolean } => {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const words = text.slice(0, ends.find((end) => end >= TELLING) ?? text.length).trimEnd();
  return { words, more: words.length < text.trimEnd().length };
};
