/** The list with one of it moved by so many places. */
export const moved = (list: readonly string[], one: string, by: number): readonly string[] => {
  const from = list.indexOf(one);
  const others = list.filter((other) => other !== one);
  return [...others.slice(0, from + by), one, ...others.slice(from + by)];
};
