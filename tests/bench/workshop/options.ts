import { parseArgs } from 'node:util';

export const STORES = ['pglite', 'postgres', 'memory'] as const;
export type Store = (typeof STORES)[number];

export interface Options {
  readonly sizes: readonly number[];
  readonly stores: readonly Store[];
}

const MOST = 5000;

const sizeFrom = (written: string): number => {
  const size = Number(written);
  if (!Number.isInteger(size) || size < 1 || size > MOST) throw new Error(`A size is a whole number from 1 to ${MOST}, not ${written}.`);
  return size;
};

const storeFrom = (written: string): Store => {
  const store = STORES.find((one) => one === written);
  if (!store) throw new Error(`There is no storage ${written}; there are ${STORES.join(', ')}.`);
  return store;
};

/** `--sizes 300,1000 --stores pglite,memory` */
export const optionsFrom = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: { sizes: { type: 'string', default: '300,1000,2000' }, stores: { type: 'string', default: STORES.join(',') } },
  });
  return { sizes: values.sizes.split(',').map(sizeFrom), stores: values.stores.split(',').map(storeFrom) };
};
