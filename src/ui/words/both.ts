/** A dictionary of one screen, both languages complete: the compiler refuses a key that only one of them has. */
export const both = <const Words extends Readonly<Record<string, string>>>(
  vi: Words,
  en: { readonly [Key in keyof Words]: string },
): { readonly vi: { readonly [Key in keyof Words]: string }; readonly en: { readonly [Key in keyof Words]: string } } => ({ vi, en });
