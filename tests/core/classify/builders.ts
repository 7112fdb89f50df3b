import { loadGrammars } from '../../../src/app/grammars/load-grammars.ts';
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
  return classifyWith([edited(path, baseText, headText)]);
}

/** All grammars, as the app would load them for a change with files of every language. */
export const grammars = await loadGrammars(
  ['py', 'mjs', 'ts', 'tsx', 'go', 'rs', 'java'].map((ending) => ({ path: `any.${ending}` })),
);

/** The classification of some files with all grammars at hand. */
export function classifyWith(
  files: readonly FileChange[],
  rules: Parameters<typeof classifyChange>[1] = [],
): Classification {
  return classifyChange(files, rules, grammars);
}
