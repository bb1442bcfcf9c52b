import { toPath } from '#engine/door/finding.ts';
import { addressesOf } from '../../address.ts';
import { plainText } from '../../words/plain-text.ts';
import { renameIn, type Names, type Renamed } from './condition.ts';
import type { Mend, Mended } from './mend.ts';

type Node = Readonly<Record<string, unknown>>;
type Keys = readonly (string | number)[];
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);
const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = isNode(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};
const idOf = (value: unknown): readonly string[] => (isNode(value) && typeof value['id'] === 'string' ? [value['id']] : []);
const idsIn = (value: unknown, key: string): readonly string[] => listIn(value, key).flatMap(idOf);
const keysOf = (value: unknown): readonly string[] => (isNode(value) ? Object.keys(value) : []);
const textsOf = (list: readonly unknown[]): readonly string[] => list.filter((one): one is string => typeof one === 'string');

const ID = /^[a-z][a-z0-9_]{0,39}$/;
const SLUG = /^[a-z][a-z0-9-]{0,59}$/;

/** New names for ids that are not well formed; an id that would still not be, or would meet another, keeps its name. */
const namesFor = (ids: readonly string[]): Names => {
  const taken = new Set(ids);
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const to = plainText(id.trim()).replaceAll(/[-\s]+/g, '_');
    if (ID.test(id) || !ID.test(to) || taken.has(to)) continue;
    names.set(id, to);
    taken.add(to);
  }
  return names;
};

const promptsIn = (file: unknown): readonly unknown[] => listIn(file, 'stages').flatMap((stage) => listIn(stage, 'prompts'));
const saidIn = (prompt: unknown): readonly unknown[] => [...listIn(prompt, 'responses'), ...listIn(prompt, 'blocks')];

/** Sorts of ids of which a file has one list each. */
const LISTS = ['facts', 'publics', 'outlets', 'journalists', 'stages', 'headlines', 'endings', 'topics', 'messages', 'sources'] as const;
type Sort = (typeof LISTS)[number] | 'prompts' | 'promises' | 'flags';

interface Plan {
  readonly names: Readonly<Record<Sort, Names>>;
  /** Responses and blocks by their prompt, values by their fact: under the id as it was. */
  readonly said: ReadonlyMap<string, Names>;
  readonly values: ReadonlyMap<string, Names>;
}

const NONE: Names = new Map();

const planFor = (file: unknown): Plan => {
  const prompts = promptsIn(file);
  const promises = prompts.flatMap(saidIn).flatMap((said) => idsIn(said, 'promises'));
  const byOwner = (owners: readonly unknown[], ids: (owner: unknown) => readonly string[]) =>
    new Map(owners.flatMap((owner) => idOf(owner).map((id) => [id, namesFor(ids(owner))] as const)));
  return {
    names: {
      ...(Object.fromEntries(LISTS.map((list) => [list, namesFor(idsIn(file, list))])) as Record<(typeof LISTS)[number], Names>),
      prompts: namesFor(prompts.flatMap(idOf)),
      promises: namesFor(promises),
      flags: namesFor(textsOf(listIn(file, 'flags'))),
    },
    said: byOwner(prompts, (prompt) => saidIn(prompt).flatMap(idOf)),
    values: byOwner(listIn(file, 'facts'), (fact) => keysOf(isNode(fact) ? fact['values'] : undefined)),
  };
};

/** The same with its names new: what conditions will read. */
const renamedBy = ({ names, said, values }: Plan): Renamed => {
  const under = (owners: ReadonlyMap<string, Names>, to: Names) => new Map([...owners].map(([id, one]) => [to.get(id) ?? id, one]));
  const texts = { chose: under(said, names.prompts), claimed: under(values, names.facts) };
  return {
    tables: {
      trust: names.publics,
      patience: names.journalists,
      flags: names.flags,
      asked: names.prompts,
      chose: names.prompts,
      claimed: names.facts,
      firm: names.facts,
      out: names.facts,
      promised: names.promises,
      kept: names.promises,
      missed: names.promises,
    },
    texts,
  };
};

/** Keys whose text is the id of something, by the sort of it. The id of a thing itself depends on its list. */
const POINTS_AT: Readonly<Record<string, Sort>> = {
  from: 'journalists',
  outlet: 'outlets',
  topic: 'topics',
  source: 'sources',
  challenge: 'prompts',
  follow_up: 'prompts',
  dodged: 'prompts',
  overreassured: 'prompts',
  guessed: 'prompts',
  fact: 'facts',
};
/** The same for lists of ids. */
const LIST_POINTS_AT: Readonly<Record<string, Sort>> = {
  present: 'journalists',
  keeps: 'promises',
  lands: 'messages',
  reveals: 'facts',
  topics: 'topics',
  flags: 'flags',
};
/** The same for the keys of an object. */
const KEYS_POINT_AT: Readonly<Record<string, Sort>> = { trust: 'publics', patience: 'journalists', flags: 'flags' };

/** Where the walk is: what it renames by, and the prompt or fact it is in. */
interface Here {
  readonly plan: Plan;
  readonly renamed: Renamed;
  readonly owner: string;
}

/** How the id of an entry of `list` is to be called. */
const ownNames = (list: string, { plan, owner }: Here): Names => {
  if (list === 'responses' || list === 'blocks') return plan.said.get(owner) ?? NONE;
  return list in plan.names ? plan.names[list as Sort] : NONE;
};

/** `from` names a journalist at a prompt and a stage where it says since when a fact is known. */
const namesAt = (key: string, list: string, { plan, owner }: Here): Names => {
  if (key === 'id') return ownNames(list, { plan, owner } as Here);
  if (list === 'known' && key === 'from') return plan.names.stages;
  if (list === 'surfaces' && key === 'at') return plan.names.stages;
  if (key === 'truth') return plan.values.get(owner) ?? NONE;
  const sort = POINTS_AT[key];
  return sort === undefined ? NONE : plan.names[sort];
};

const renameKeys = (node: Node, names: Names): Node =>
  names.size === 0 ? node : Object.fromEntries(Object.entries(node).map(([key, one]) => [names.get(key) ?? key, one]));

/** Claims say the value of another fact than the one the walk is in. */
const renameValue = (node: Node, { plan }: Here): Node => {
  const { fact, value } = node;
  const to = typeof fact === 'string' && typeof value === 'string' ? plan.values.get(fact)?.get(value) : undefined;
  return to === undefined ? node : { ...node, value: to };
};

const renameText = (text: string, key: string, list: string, here: Here): string =>
  key === 'when' ? renameIn(text, here.renamed) : (namesAt(key, list, here).get(text) ?? text);

const renameNode = (node: Node, list: string, here: Here): Node => {
  const [id = here.owner] = list === 'prompts' || list === 'facts' ? idOf(node) : [];
  const inside: Here = { ...here, owner: id };
  const claimed = list === 'claims' ? renameValue(node, here) : node;
  return Object.fromEntries(Object.entries(claimed).map(([key, one]) => [key, rename(one, key, list, inside)]));
};

/** `list` is the list, or the object under a key, that the value is found in: `prompts`, `surfaces`. */
const rename = (value: unknown, key: string, list: string, here: Here): unknown => {
  if (typeof value === 'string') return renameText(value, key, list, here);
  if (Array.isArray(value)) return value.map((one: unknown) => renameItem(one, key, here));
  if (!isNode(value)) return value;
  const sort = KEYS_POINT_AT[key];
  const named = sort === undefined ? value : renameKeys(value, here.plan.names[sort]);
  return renameNode(key === 'values' ? renameKeys(named, here.plan.values.get(here.owner) ?? NONE) : named, key, here);
};

const renameItem = (item: unknown, list: string, here: Here): unknown => {
  if (isNode(item)) return renameNode(item, list, here);
  const sort = LIST_POINTS_AT[list];
  return typeof item === 'string' && sort !== undefined ? (here.plan.names[sort].get(item) ?? item) : item;
};

const mendsOf = (before: unknown, after: unknown, keys: Keys = []): readonly Mend[] => {
  if (Array.isArray(before) && Array.isArray(after)) return before.flatMap((one, index) => mendsOf(one, after[index], [...keys, index]));
  if (!isNode(before) || !isNode(after)) return [];
  const [from, to] = [before['id'], after['id']];
  const own: readonly Mend[] =
    typeof from === 'string' && typeof to === 'string' && from !== to ? [{ what: 'id', path: toPath([...keys, 'id']), from, to }] : [];
  return [...own, ...Object.entries(before).flatMap(([key, one], index) => mendsOf(one, Object.values(after)[index], [...keys, key]))];
};

/** The names of one plan that are no ids of entries: flags, and the values of facts. */
const plainMends = ({ names, values }: Plan): readonly Mend[] =>
  [...names.flags, ...[...values.values()].flatMap((one) => [...one])].map(([from, to]) => ({ what: 'id', path: '', from, to }));

/** Remarks of the author stand at addresses made of ids. Both files have the same places, in the same order. */
const renameAddresses = (before: Node, after: Node): Node => {
  if (before['silences'] === undefined && before['stale'] === undefined) return after;
  const [was, is] = [addressesOf(before), new Map([...addressesOf(after)].map(([address, path]) => [path, address]))];
  const moved = (at: unknown): unknown => (typeof at === 'string' ? (is.get(was.get(at) ?? '\0') ?? at) : at);
  const silences = listIn(before, 'silences').map((one) => (isNode(one) ? { ...one, at: moved(one['at']) } : one));
  const stale = isNode(before['stale'])
    ? Object.fromEntries(Object.entries(before['stale']).map(([locale, list]) => [locale, Array.isArray(list) ? list.map(moved) : list]))
    : undefined;
  return { ...after, ...(before['silences'] === undefined ? {} : { silences }), ...(stale === undefined ? {} : { stale }) };
};

/** A file's own id has hyphens where those inside it have underscores. */
const slugOf = (id: unknown): unknown => {
  if (typeof id !== 'string' || SLUG.test(id)) return id;
  const to = plainText(id.trim()).replaceAll(/[_\s]+/g, '-');
  return SLUG.test(to) ? to : id;
};

const isNothing = ({ names, said, values }: Plan): boolean =>
  [...Object.values(names), ...said.values(), ...values.values()].every((one) => one.size === 0);

/**
 * Mends ids that are not well formed (capitals, hyphens, blanks, accents) and follows every reference to them: in keys,
 * in lists, in conditions token by token, in the addresses of silences. Ids that are well formed are left alone.
 */
export const mendIds = (file: unknown): Mended => {
  if (!isNode(file)) return { value: file, mends: [] };
  const id = slugOf(file['id']);
  const own: readonly Mend[] = id === file['id'] ? [] : [{ what: 'id', path: 'id', from: String(file['id']), to: String(id) }];
  const slugged = own.length === 0 ? file : { ...file, id };
  const plan = planFor(file);
  if (isNothing(plan)) return { value: slugged, mends: own };
  const renamed = renameNode(slugged, '', { plan, renamed: renamedBy(plan), owner: '' });
  return { value: renameAddresses(file, renamed), mends: [...own, ...plainMends(plan), ...mendsOf(slugged, renamed)] };
};
