interface QuotedProps {
  readonly text: string;
  /** Words to be marked in it; empty for none. */
  readonly quote: string;
  /** Whether they are a lapse. */
  readonly lapse?: boolean;
}

/** A text in which some words are marked as a reporter marks a notebook: the player's own, or those that are judged. */
export const Quoted = ({ text, quote, lapse = false }: QuotedProps) => {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark className={lapse ? 'lapse' : ''}>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
};
