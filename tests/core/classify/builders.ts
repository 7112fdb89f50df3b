import { classifyChange } from '../../../src/core/classify/classify-change.ts';
import type { Classification, FileChange } from '../../../src/core/model/change.ts';

/** A modified file, from its two texts. */
export function edited(path: string, baseText: string, headText: string): FileChange {
  return { path, status: 'modified', baseText, headText };
}

/** An added file. */
export function added(path: string, headText: string): FileChange {
  return { path, status: 'added', headText };
}

/** The classification of one edited file without own rules. */
export function classifyEdit(path: string, baseText: string, headText: string): Classification {
  return classifyChange([edited(path, baseText, headText)], []);
}
