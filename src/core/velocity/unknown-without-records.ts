/** What no history of a branch tells, with what would tell it. */
export const unknownWithoutRecords = [
  { figure: 'experiments', reason: 'what was tried and never merged leaves no trace on this branch' },
  { figure: 'dropped work and conversion', reason: 'only what was merged is seen' },
  { figure: 'verdicts, sign-offs and inconclusive runs', reason: 'nothing was evaluated' },
  { figure: 'quality, hallucination, latency and cost of a request', reason: 'no run measured them' },
  { figure: 'effort and evaluation cost', reason: 'runs on branches are not in git' },
  { figure: 'decision time', reason: 'a merge commit does not say when the work began or was opened' },
  { figure: 'versions and branches per feature', reason: 'squash merges keep the last version alone' },
  { figure: 'causes of reverts', reason: 'a revert names what it takes back, not why' },
  {
    figure: 'changes outside git',
    reason: 'models, prompts and indexes that are set in a console or a database leave no commit',
  },
] as const;
