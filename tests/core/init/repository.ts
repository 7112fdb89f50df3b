import { detectRepository } from '../../../src/core/init/detect-repository.ts';
import type { Findings } from '../../../src/core/init/findings.ts';
import type { RepositoryFiles } from '../../../src/core/init/repository-files.ts';
import { tableOf } from '../../../src/core/model/build-case-table.ts';
import type { Run } from '../../../src/core/model/run.ts';

/** A repository with these files, all of them read. */
export function repositoryOf(files: Readonly<Record<string, string>>): RepositoryFiles {
  return { paths: Object.keys(files).sort(), texts: files };
}

/** What is found in a repository with these files. */
export function detected(files: Readonly<Record<string, string>>): Findings {
  return detectRepository(repositoryOf(files));
}

/** A line for each of `count` cases. */
export function caseLines(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"id":"c${index}"}\n`).join('');
}

/** An eval script in Python that writes rows to `--output`. */
export const pythonScript = `
import argparse, json
from bot import answer
parser = argparse.ArgumentParser()
parser.add_argument("--output")
cases = open("evals/cases.jsonl")
out.write(json.dumps({"caseId": case["id"], "passed": True, "latencyMs": 12}))
`;

/** The files of a plain Python project with 120 cases. */
export function plainProject(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'evals/run.py': pythonScript,
    'evals/cases.jsonl': caseLines(120),
    'prompts/system.md': 'Answer.',
    'bot.py': 'def answer(): ...',
    ...more,
  };
}

/**
 * A run of which a case passes in some of its epochs.
 *
 * @param passes - one text a case, one letter an epoch: `1` passed, `0` failed
 */
export function runOf(passes: readonly string[]): Run {
  const rows = passes.flatMap((epochs, index) =>
    [...epochs].map((letter, epoch) => ({
      caseId: `case-${index}`,
      epoch: epoch + 1,
      segments: {},
      scores: {},
      passed: letter === '1',
      latencyMs: 100 + ((index * 37 + epoch * 11) % 50),
      cached: false,
      state: 'scored' as const,
    })),
  );
  return {
    format: 'rows-jsonl',
    rows: tableOf(rows),
    fingerprints: { models: [] },
    duplicates: [],
    warnings: [],
  };
}

/** Three epochs of `count` cases, of which every third wavers and every seventh never passes. */
export function waveringRun(count: number): Run {
  return runOf(
    Array.from({ length: count }, (_, index) =>
      index % 3 === 0
        ? (['110', '101', '011'][index % 9 === 0 ? 0 : 1] ?? '110')
        : index % 7 === 0
          ? '000'
          : '111',
    ),
  );
}
