import { type Table, tableOf } from '../../model/table.ts';
import type { VelocityDocument } from '../velocity-document.ts';
import { figureColumns } from './figure-columns.ts';
import { figureRows } from './figure-rows.ts';

/** The figures of a sprint in long form, a number a row: those of several sprints can be put one after the other. */
export function figuresTable(document: VelocityDocument): Table {
  const { sprint } = document;
  return tableOf('figures', figureColumns, () => figureRows(document).map((one) => ({ ...one, sprint })));
}
