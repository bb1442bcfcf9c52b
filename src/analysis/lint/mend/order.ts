import type { Mended } from './mend.ts';

/** As much of JSON Schema as says in which order the keys of an object stand. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);

interface Format {
  readonly root: Schema;
  /** Languages of the file, its first one first: texts stand in this order. */
  readonly locales: readonly string[];
}

const resolved = (schema: Schema | undefined, { root }: Format): Schema | undefined =>
  schema?.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace('#/$defs/', '')];

/** Keys that the format knows, in its order, then the others as they stood. */
const inOrder = (keys: readonly string[], order: readonly string[]): readonly string[] => {
  const known = new Set(order);
  return [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.has(key))];
};

const inner = (schema: Schema | undefined, key: string): Schema | undefined =>
  schema?.properties?.[key] ?? (typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined);

/** The same value with its keys in order. Every part that was in order already is the very same part. */
const ordered = (value: unknown, written: Schema | undefined, format: Format): unknown => {
  const schema = resolved(written, format);
  if (Array.isArray(value)) {
    const items = value.map((one) => ordered(one, schema?.items, format));
    return items.some((one, index) => one !== value[index]) ? items : value;
  }
  if (!isNode(value)) return value;
  const keys = Object.keys(value);
  const order = inOrder(keys, schema?.properties ? Object.keys(schema.properties) : format.locales);
  const entries = order.map((key) => [key, ordered(value[key], inner(schema, key), format)] as const);
  const isSame = entries.every(([key, one], index) => keys[index] === key && one === value[key]);
  return isSame ? value : Object.fromEntries(entries);
};

/** Puts keys in the order of the format, and the languages of a text in that of the file. Nothing is added or lost. */
export const orderKeys = (value: unknown, schema: Schema): Mended => {
  const listed = isNode(value) && Array.isArray(value['locales']) ? value['locales'] : [];
  const locales = listed.filter((one): one is string => typeof one === 'string');
  const after = ordered(value, schema, { root: schema, locales });
  return { value: after, mends: after === value ? [] : [{ what: 'order', path: '' }] };
};
