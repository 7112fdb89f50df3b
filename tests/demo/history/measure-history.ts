import { type LogEntry, parseLogEntry } from '../../../src/core/velocity/log-entry.ts';
import { measureVelocity, type VelocityRequest } from '../../../src/core/velocity/measure-velocity.ts';
import type { VelocitySettings } from '../../../src/core/velocity/measurement.ts';
import { parseOutcomes } from '../../../src/core/velocity/outcome.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import type { GeneratedHistory } from '../../../src/demo/history/generate-history.ts';
import { firstSprintDay, historyTimeZone, sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { collectRecords } from './collect-records.ts';

/** What asks for the figures of a sprint, a year after its end, by way of the texts that a folder would hold. */
export function requestOf(
  history: GeneratedHistory,
  sprint: number,
  settings: Partial<VelocitySettings> = {},
): VelocityRequest {
  const { evaluations, duplicates } = evaluationsOf(history);
  return {
    evaluations,
    outcomes: parseOutcomes(history.outcomes.map((outcome) => JSON.stringify(outcome)).join('\n')).outcomes,
    entries: entriesOf(history),
    rhythm: { start: firstSprintDay, lengthDays: 14, timeZone: historyTimeZone },
    now: sprintBegins(sprint + 26),
    sprint,
    settings: { experiment: 'branch', teamSize: null, teamKind: null, ...settings },
    defaultBranch: undefined,
    featureLabels: 'feature/*',
    duplicates,
    unreadable: [],
  };
}

const read = new WeakMap<GeneratedHistory, ReturnType<typeof collectRecords>>();

/** Evaluations of a history, read once: one history is measured at the end of many sprints. */
function evaluationsOf(history: GeneratedHistory): ReturnType<typeof collectRecords> {
  const known = read.get(history) ?? collectRecords([...history.copies, ...history.records]);
  read.set(history, known);
  return known;
}

/** What was logged, by way of what a file would hold. */
function entriesOf({ entries }: GeneratedHistory): readonly LogEntry[] {
  return entries.map((entry) => {
    const parsed = parseLogEntry(JSON.parse(JSON.stringify(entry)));
    if (typeof parsed === 'string') throw new Error(parsed);
    return parsed;
  });
}

/** The figures of a sprint of a generated history. */
export function measureHistory(
  history: GeneratedHistory,
  sprint: number,
  settings: Partial<VelocitySettings> = {},
): VelocityDocument {
  return measureVelocity(requestOf(history, sprint, settings));
}
