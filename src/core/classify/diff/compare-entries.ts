import type { ChangedValue, Entry } from './changed-value.ts';
import { changeOf, foldSpace } from './changed-value.ts';

/** Says nothing without its name: `fp16=True` and `bf16=True` are two settings. */
const switched = /^(?:true|false|none|null|nil)$/i;

/**
 * What differs between two collections of entries. Order and place do not count: an entry with the same slot and
 * value on both sides did not change, and a value whose slot has only got another name did not either.
 */
export function compareEntries(base: readonly Entry[], head: readonly Entry[]): ChangedValue[] {
  const bySlotAndValue = (entry: Entry) => `${entry.slot}\n${foldSpace(entry.value)}`;
  const [fromBase, fromHead] = withoutCommon(base, head, bySlotAndValue);
  const baseSlots = new Set(base.map(({ slot }) => slot));
  const headSlots = new Set(head.map(({ slot }) => slot));
  const stays = (entry: Entry) => baseSlots.has(entry.slot) && headSlots.has(entry.slot);
  const [removed, added] = withoutCommon(
    fromBase,
    fromHead,
    (entry) => foldSpace(entry.value),
    (entry) => !stays(entry) && !switched.test(entry.value),
  );
  const waiting = groups(removed, ({ slot }) => slot);
  const changes = added.map((entry) => changeOf(waiting.get(entry.slot)?.pop(), entry));
  const left = new Set([...waiting.values()].flat());
  const gone = removed.filter((entry) => left.has(entry)).map((entry) => changeOf(entry, undefined));
  return [...changes, ...gone];
}

/** Both lists without the pairs that have the same name; only items that `takesPart` are paired. */
function withoutCommon<T>(
  left: readonly T[],
  right: readonly T[],
  nameOf: (item: T) => string,
  takesPart: (item: T) => boolean = () => true,
): [T[], T[]] {
  const waiting = groups(left.filter(takesPart), nameOf);
  const paired = new Set<T>();
  const rest = right.filter((item) => {
    const twin = takesPart(item) ? waiting.get(nameOf(item))?.pop() : undefined;
    if (twin !== undefined) paired.add(twin);
    return twin === undefined;
  });
  return [left.filter((item) => !paired.has(item)), rest];
}

/** Items by name, each group last first, so that taking from its end gives them in order. */
function groups<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items.toReversed()) {
    const name = nameOf(item);
    const group = found.get(name);
    if (group === undefined) found.set(name, [item]);
    else group.push(item);
  }
  return found;
}
