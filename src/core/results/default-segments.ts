/** What one row offers for segments: the case it belongs to and its traits. */
export interface Traits {
  /** Identity of the input, without any column suffix. */
  readonly id: string;
  /** Value by field. */
  readonly traits: Readonly<Record<string, string>>;
}

const minValues = 2;
const maxValues = 20;

/**
 * Fields that make segments when nobody named any: those with 2–20 distinct values over the cases, fewer values than
 * half the cases, and one value per case. A free text, an id and a constant make none.
 *
 * @returns names, sorted
 */
export function chooseSegments(rows: readonly Traits[]): readonly string[] {
  const cases = new Set<string>();
  const fields = new Map<string, Map<string, string>>();
  const inconstant = new Set<string>();
  for (const row of rows) {
    cases.add(row.id);
    for (const [field, value] of Object.entries(row.traits)) {
      const byCase = fields.get(field) ?? new Map<string, string>();
      fields.set(field, byCase);
      const before = byCase.get(row.id);
      if (before === undefined) byCase.set(row.id, value);
      else if (before !== value) inconstant.add(field);
    }
  }
  return [...fields]
    .filter(([field, byCase]) => {
      const values = new Set(byCase.values()).size;
      return !inconstant.has(field) && values >= minValues && values <= maxValues && values < cases.size / 2;
    })
    .map(([field]) => field)
    .sort();
}
