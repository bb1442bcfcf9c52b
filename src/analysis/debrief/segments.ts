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
    return { text: text.slice(from, to), marks: over.map(({ mark }) => mark), ends: over.filter((span) => span.to === to).map(({ mark }) => mark) };
  });
};

/** The first sentence of a text, and whether there was more. */
export const firstSentence = (text: string): { readonly sentence: string; readonly more: boolean } => {
  const sentence = /^.*?[.?!…]+["”’)]*(?=\s|$)/su.exec(text)?.[0] ?? text;
  return { sentence, more: sentence.length < text.trimEnd().length };
};
