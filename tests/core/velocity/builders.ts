import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { measureVelocity, type VelocityRequest } from '../../../src/core/velocity/measure-velocity.ts';
import { type Outcome, parseOutcomes, type WrittenOutcome } from '../../../src/core/velocity/outcome.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';

/** A prompt edit of pull request 1, evaluated and inside. */
export function evaluation(
  parts: Partial<Omit<Evaluation, 'finishedAt'>> & { at?: string } = {},
): Evaluation {
  const { at = '2026-11-10T12:00:00Z', ...rest } = parts;
  return {
    repository: 'acme/bot',
    pullRequest: 1,
    branch: 'try-it',
    headSha: 'a'.repeat(40),
    event: 'pull_request',
    runId: '77',
    attempt: 1,
    suite: 'bot',
    matrixKey: 'single',
    finishedAt: Date.parse(at),
    class: 'prompt-edit',
    place: 'prompts/system.md',
    verdict: 'inside',
    isPassed: true,
    signOffs: 0,
    waivers: 0,
    content: 'content-1',
    costUsd: 1,
    isReused: false,
    isCandidate: false,
    setting: { dataset: 'd', judge: 'j', models: 'm' },
    dimensions: [],
    decidedBy: [],
    casesPaired: 100,
    casesRemoved: 0,
    creep: null,
    isModelShifted: false,
    drift: [],
    inputDrift: [],
    sources: [],
    ...rest,
  };
}

/** Outcomes as lines of a file, read. */
export function outcomes(...written: readonly WrittenOutcome[]): readonly Outcome[] {
  const { outcomes: read, problems } = parseOutcomes(written.map((line) => JSON.stringify(line)).join('\n'));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read;
}

/** What asks for sprint 23 (9–22 November 2026) after its end. */
export function requestOf(
  evaluations: readonly Evaluation[],
  of: readonly Outcome[] = [],
  parts: Partial<VelocityRequest> = {},
): VelocityRequest {
  return {
    evaluations: evaluations.toSorted((one, other) => one.finishedAt - other.finishedAt),
    outcomes: of,
    rhythm: { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' },
    now: Date.parse('2026-12-31T00:00:00Z'),
    sprint: 23,
    settings: { experiment: 'branch', teamSize: null, teamKind: null },
    defaultBranch: undefined,
    featureLabels: undefined,
    duplicates: 0,
    unreadable: [],
    ...parts,
  };
}

/** The figures of sprint 23. */
export function measure(...request: Parameters<typeof requestOf>): VelocityDocument {
  return measureVelocity(requestOf(...request));
}
