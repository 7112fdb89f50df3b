import type { RankSlots } from './rank-slots.ts';
import type { SortedSide } from './sorted-side.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/** From this size on a group is drawn faster as one binomial number than unit by unit. */
const fewestAlike = 40;

/** A side and its slots. */
type SlottedSide = readonly [SortedSide, RankSlots];

/** The units, parted into groups that have the same slots on both sides and units that stand alone. */
export type AlikeUnits = {
  /** Members of all groups: those of group g from groupStarts[g] up to, not with, groupStarts[g + 1]. */
  readonly members: Int32Array;
  readonly groupStarts: Int32Array;
  /** All other units, ascending. */
  readonly loose: Int32Array;
};

/** Indices of the values of a side in order of their slots (counting sort). */
function orderBySlot({ slots, values }: RankSlots): Int32Array {
  const next = new Int32Array(values.length + 1);
  for (const slot of slots) next[slot + 1] = (next[slot + 1] as number) + 1;
  for (let slot = 0; slot < values.length; slot++) {
    next[slot + 1] = (next[slot + 1] as number) + (next[slot] as number);
  }
  const order = new Int32Array(slots.length);
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as number;
    const place = next[slot] as number;
    order[place] = index;
    next[slot] = place + 1;
  }
  return order;
}

/**
 * One number per unit, equal where two units have the same slots, as often, on all sides.
 *
 * A walk through a tree of slots: the values come by ascending slot, and each moves its unit to the child of where the
 * unit stands. One child at a time is kept a node, for no slot comes back.
 */
function signatures(units: number, sides: readonly SlottedSide[], nodes: number): Int32Array {
  const node = new Int32Array(units);
  const child = new Int32Array(nodes);
  const slotOfChild = new Int32Array(nodes).fill(-1);
  let nextNode = 1;
  let slotsBefore = 0;
  for (const [{ owners }, ranked] of sides) {
    for (const index of orderBySlot(ranked)) {
      const unit = owners[index] as number;
      const from = node[unit] as number;
      const slot = slotsBefore + (ranked.slots[index] as number);
      if (slotOfChild[from] !== slot) {
        slotOfChild[from] = slot;
        child[from] = nextNode++;
      }
      node[unit] = child[from] as number;
    }
    slotsBefore += ranked.values.length;
  }
  return node;
}

/**
 * Groups units that no count by slots tells apart. Groups are in order of size, the largest first, then of their first
 * member, so that neither depends on which side is base.
 *
 * @param units - number of units, at least 1
 * @param sides - sides of these units with their slots
 */
export function alikeUnits(units: number, sides: readonly SlottedSide[]): AlikeUnits {
  // No more nodes than the root and one a value.
  const nodes = 1 + sides.reduce((sum, [{ values }]) => sum + values.length, 0);
  const signature = signatures(units, sides, nodes);
  const sizes = new Int32Array(nodes);
  for (const one of signature) sizes[one] = (sizes[one] as number) + 1;
  const found: { signature: number; size: number }[] = [];
  // −1 = none.
  const groupOf = new Int32Array(nodes).fill(-1);
  for (const one of signature) {
    const size = sizes[one] as number;
    if (size < fewestAlike || groupOf[one] !== -1) continue;
    groupOf[one] = found.length;
    found.push({ signature: one, size });
  }
  // The sort is stable: equal sizes stay in order of their first members.
  found.sort((one, other) => other.size - one.size);
  const groupStarts = new Int32Array(found.length + 1);
  let grouped = 0;
  found.forEach(({ signature: one, size }, group) => {
    groupOf[one] = group;
    grouped += size;
    groupStarts[group + 1] = grouped;
  });
  const next = groupStarts.slice();
  const members = new Int32Array(grouped);
  const loose = new Int32Array(units - grouped);
  let nextLoose = 0;
  for (let unit = 0; unit < units; unit++) {
    const group = groupOf[signature[unit] as number] as number;
    if (group === -1) {
      loose[nextLoose++] = unit;
    } else {
      const place = next[group] as number;
      members[place] = unit;
      next[group] = place + 1;
    }
  }
  return { members, groupStarts, loose };
}
