import type { Memberships } from '../stats/unit-profiles.ts';
import { caseIdAt, hasSameInput, type Pairing } from './pair-cases.ts';
import { firstRow, type RowsByCase } from './rows-by-case.ts';

/** The inputs of two case sets, one entry for each: what was edited under one id is two. */
export interface InputEntries extends Memberships {
  /** By entry: a row of base that asks it, −1 = base does not. */
  readonly baseRows: Int32Array;
  readonly headRows: Int32Array;
}

/**
 * What base and head ask, in order of the ids of the cases, a case once whatever its epochs. The unit is the cluster (head's
 * word goes first), else the case.
 *
 * @param most - inputs looked at; of more every second, third … in order of their ids
 */
export function inputEntries({ alone: { base, head } }: Pairing, most: number): InputEntries {
  const places = placesOf(base, head);
  const step = Math.max(1, Math.ceil(places.length / most));
  const found = { sides: [] as number[], baseRows: [] as number[], headRows: [] as number[] };
  const unitOf: number[] = [];
  const units = new Map<string, number>();
  const add = (unit: string, baseRow: number, headRow: number): void => {
    const code = units.get(unit) ?? units.size;
    units.set(unit, code);
    unitOf.push(code);
    found.baseRows.push(baseRow);
    found.headRows.push(headRow);
    found.sides.push((baseRow === -1 ? 0 : 1) + (headRow === -1 ? 0 : 2));
  };
  for (let index = 0; index < places.length; index += step) {
    const { atBase, atHead } = places[index] as Place; // below the length
    const baseRow = atBase === -1 ? -1 : firstRow(base, atBase);
    const headRow = atHead === -1 ? -1 : firstRow(head, atHead);
    const unit = atHead === -1 ? unitName(base, atBase) : unitName(head, atHead);
    if (atBase === -1 || atHead === -1 || hasSameInput(base, atBase, head, atHead))
      add(unit, baseRow, headRow);
    else {
      add(unit, baseRow, -1);
      add(unit, -1, headRow);
    }
  }
  return {
    unitOf: Int32Array.from(unitOf),
    units: units.size,
    sides: Uint8Array.from(found.sides),
    baseRows: Int32Array.from(found.baseRows),
    headRows: Int32Array.from(found.headRows),
  };
}

/** A case by its position on either side; −1 = it is not there. */
interface Place {
  readonly atBase: number;
  readonly atHead: number;
}

/** Both sides are in order of their ids: one walk down both finds every case once. */
function placesOf(base: RowsByCase, head: RowsByCase): readonly Place[] {
  const [ofBase, ofHead] = [base.starts.length - 1, head.starts.length - 1];
  const places: Place[] = [];
  let [i, j] = [0, 0];
  while (i < ofBase || j < ofHead) {
    const baseId = i < ofBase ? caseIdAt(base, i) : null;
    const headId = j < ofHead ? caseIdAt(head, j) : null;
    const isBase = baseId !== null && (headId === null || baseId <= headId);
    const isHead = headId !== null && (baseId === null || headId <= baseId);
    places.push({ atBase: isBase ? i : -1, atHead: isHead ? j : -1 });
    if (isBase) i += 1;
    if (isHead) j += 1;
  }
  return places;
}

/** Name of the unit of a case; a cluster and a case of one name are two. */
function unitName(cases: RowsByCase, at: number): string {
  const { cluster } = cases.table;
  const name = cluster.texts[cluster.codes[firstRow(cases, at)] ?? -1];
  return name === undefined ? `case ${caseIdAt(cases, at)}` : `cluster ${name}`;
}
