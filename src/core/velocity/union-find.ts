/** Groups of names: two names are in one group when a chain of joins leads from one to the other. */
export interface Groups {
  readonly join: (one: string, other: string) => void;
  /** The name that stands for the group; a name nobody joined stands for itself. */
  readonly find: (name: string) => string;
}

/** Disjoint sets with path halving (Tarjan & van Leeuwen 1984, J. ACM 31(2), 245–281). The smallest name stands for a group. */
export function unionFind(): Groups {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) {
      const further = parents.get(next);
      if (further === undefined) return next;
      parents.set(at, further);
      at = further;
    }
    return at;
  };
  const join = (one: string, other: string): void => {
    const [left, right] = [find(one), find(other)];
    if (left < right) parents.set(right, left);
    else if (right < left) parents.set(left, right);
  };
  return { join, find };
}
