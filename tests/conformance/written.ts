const WIDTH = 130;

const flat = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  return `{${entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${flat(one)}`)
    .join(', ')}}`;
};

const entries = (value: object): readonly (readonly [string, unknown])[] => Object.entries(value).filter(([, one]) => one !== undefined);

/** JSON for people and for diffs: what fits on a line stands on one. `before` is how much of the line is used already. */
export const written = (value: unknown, indent = '', before = 0): string => {
  const line = flat(value);
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one: unknown) => written(one, inner))
    : entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${written(one, inner, key.length + 4)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((one) => `${inner}${one}`).join(',\n')}\n${indent}${close}`;
};
