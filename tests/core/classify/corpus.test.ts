import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseChangesLine } from '../../../src/core/classify/parse-changes-line.ts';
import type { FileChange } from '../../../src/core/model/change.ts';
import { classifyWith } from './builders.ts';

/** Labelled changes of public repositories; other people's texts, so they are read where they lie and never copied. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/changes.jsonl');

interface Labelled {
  readonly labels: readonly string[];
  readonly primary: string;
  readonly files: readonly FileChange[];
}

function readCorpus(): Labelled[] {
  const lines = readFileSync(corpus, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const parsed = parseChangesLine(line, index + 1);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return { ...JSON.parse(line), files: parsed.value.files };
  });
}

/** The same files with nothing to look into: what paths alone can tell. */
function pathsOnly(files: readonly FileChange[]): FileChange[] {
  return files.filter(({ status }) => status !== 'renamed').map(({ path, status }) => ({ path, status }));
}

function measure(
  entries: readonly Labelled[],
  view: (files: readonly FileChange[]) => readonly FileChange[],
) {
  const answers = entries.map(({ labels, primary, files }) => {
    const answer = classifyWith(view(files));
    return { isExact: answer.classes.join() === labels.join(), isPrimary: answer.primary === primary };
  });
  const exact = answers.filter(({ isExact }) => isExact).length;
  return { n: entries.length, exact, primary: answers.filter(({ isPrimary }) => isPrimary).length };
}

describe.skipIf(!existsSync(corpus))(
  'the labelled changes in ../shared/corpus (skipped where it is absent)',
  () => {
    it('are labelled right more often than the measured floor, and far more often than by path alone', () => {
      const entries = readCorpus();
      const measured = measure(entries, (files) => files);
      const baseline = measure(entries, pathsOnly);
      console.info('corpus', { measured, baseline });
      // Measured 37 and 37 of 37; three may change sides for the good of changes that are not in here.
      expect(measured.exact).toBeGreaterThanOrEqual(34);
      expect(measured.primary).toBeGreaterThanOrEqual(34);
      expect(measured.exact).toBeGreaterThan(baseline.exact);
    });
  },
);
