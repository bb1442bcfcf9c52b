interface QuotedProps {
  readonly text: string;
  /** Words of the player's to be marked in it; empty for none. */
  readonly quote: string;
}

/** A text in which the player's own words are marked as a reporter marks a notebook. */
export const Quoted = ({ text, quote }: QuotedProps) => {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
};
