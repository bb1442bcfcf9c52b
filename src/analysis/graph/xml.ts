const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Whether XML can hold a sign at all: not controls, halves of pairs, non-characters. */
const isPossible = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

/** Text as it may stand between tags and in attributes. */
export const escaped = (text: string): string => [...text].map((sign) => (isPossible(sign) ? (ENTITIES[sign] ?? sign) : '\uFFFD')).join('');

type Attributes = Readonly<Record<string, string | number>>;

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`;

const opening = (name: string, attributes: Attributes): string => `<${name}${Object.entries(attributes).map(attribute).join('')}`;

/** An element that holds text, which is escaped. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `${opening(name, attributes)}>${escaped(text)}</${name}>`;

/** An element that holds other elements, or nothing. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string =>
  children.length === 0 ? `${opening(name, attributes)}/>` : `${opening(name, attributes)}>${children.join('')}</${name}>`;
