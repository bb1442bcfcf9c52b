import type { Printed } from '#analysis/morning-after.ts';

/** What a paper prints; the player's own words in it as a reporter marks them. */
export const PrintedText = ({ printed }: { readonly printed: readonly Printed[] }) =>
  printed.map(({ text, own }, index) => (own ? <mark key={index}>{text}</mark> : text));
