import type { Config, SuiteConfig } from './config.ts';
import type { EditEffect, JudgeEdit } from './judge-edit.ts';
import { classifyEdit } from './judge-edit.ts';
import type { JudgeEntries } from './judge-entries.ts';
import { judgeEntries } from './judge-entries.ts';

/** The config a change is judged by, and what its author has to be told about it. */
export interface CombinedConfig {
  readonly config: Config;
  /** Base has no config: head's own counts, and the gate can only advise. */
  readonly introducesGate: boolean;
  /** Suites that base does not know, in head's order; they run, and can only advise. */
  readonly advisorySuites: readonly string[];
  /** What head would judge differently; base's values are the ones that count. */
  readonly judgeKeysEdited: readonly JudgeEdit[];
}

/**
 * Puts the config of a change together: how it is judged comes from base, how it is run from head, so that no
 * change can loosen its own gate.
 *
 * Answers are quoted only where base asks for it: nobody can have them quoted by a change of his own.
 *
 * A suite that head dropped stays, with base's way of running it. Base's own run keys, which its side of the
 * comparison needs, are in `base` itself.
 *
 * @param base - config at the merge base; null = no file there
 * @param head - config at the commit to judge
 */
export function combineHalves({
  base,
  head,
}: {
  readonly base: Config | null;
  readonly head: Config;
}): CombinedConfig {
  if (base === null) {
    return {
      config: {
        ...head,
        suites: Object.fromEntries(
          Object.entries(head.suites).map(([name, suite]) => [name, withoutExcerpts(suite)]),
        ),
      },
      introducesGate: true,
      advisorySuites: Object.keys(head.suites),
      judgeKeysEdited: [],
    };
  }
  const suites: Record<string, SuiteConfig> = {};
  for (const [name, suite] of Object.entries(base.suites)) {
    suites[name] = Object.hasOwn(head.suites, name)
      ? { judge: suite.judge, run: head.suites[name]?.run ?? suite.run }
      : suite;
  }
  const advisorySuites = Object.keys(head.suites).filter((name) => !Object.hasOwn(base.suites, name));
  for (const name of advisorySuites) {
    const suite = head.suites[name];
    if (suite !== undefined) suites[name] = withoutExcerpts(suite);
  }
  return {
    config: { ...base, suites },
    introducesGate: false,
    advisorySuites,
    judgeKeysEdited: findEdits(judgeEntries(base), judgeEntries(head)),
  };
}

function findEdits(base: JudgeEntries, head: JudgeEntries): readonly JudgeEdit[] {
  const edits = new Map<string, EditEffect>();
  const groups = { base: groupsOf(base), head: groupsOf(head) };
  for (const path of new Set([...base.keys(), ...head.keys()])) {
    if (JSON.stringify(base.get(path)) === JSON.stringify(head.get(path))) continue;
    const group = groupsAround(path).find((around) => groups.base.has(around) !== groups.head.has(around));
    if (group === undefined) {
      edits.set(path, classifyEdit(path, base, head));
    } else if (groups.base.has(group) || !isSuite(group)) {
      // A suite that only head has is not an edit of the gate: it is listed as advisory.
      edits.set(group, groupEffect(group, groups.base, groups.head));
    }
  }
  return [...edits].map(([path, effect]) => ({ path, effect }));
}

/**
 * Things that come and go as a whole: one suite, a protected segment in it, a dimension of that, its counterfactual
 * pairs, its excerpts, one dimension, one trade. Names of segments may hold dots.
 */
const groupPatterns = [
  /^(?:suites|dimensions)\.[^.]+/,
  /^suites\.[^.]+\.protected\..+?(?=\.segment$|\.dimensions\.)/,
  /^suites\.[^.]+\.protected\..+?\.dimensions\.[^.]+/,
  /^suites\.[^.]+\.(?:counterfactual|excerpts)(?=\.)/,
  /^trades\..+(?=\.(?:pay|gain|rate|cap)\.[^.]+$|\.(?:accept|at-least)$)/,
];

/** The groups that a path lies in, outermost first. */
function groupsAround(path: string): readonly string[] {
  return groupPatterns.flatMap((pattern) => pattern.exec(path)?.[0] ?? []);
}

function groupsOf(entries: JudgeEntries): ReadonlySet<string> {
  return new Set([...entries.keys()].flatMap(groupsAround));
}

function isSuite(group: string): boolean {
  return /^suites\.[^.]+$/.test(group);
}

/** What it does that a whole suite, dimension or trade was added or taken away. */
function groupEffect(group: string, base: ReadonlySet<string>, head: ReadonlySet<string>): EditEffect {
  const isRemoved = base.has(group);
  if (group.startsWith('trades.')) return isRemoved ? 'tightened' : 'loosened';
  if (isSuite(group)) return 'loosened';
  if (group.endsWith('.excerpts')) return isRemoved ? 'tightened' : 'loosened';
  if (group.startsWith('suites.')) return isRemoved ? 'loosened' : 'tightened';
  // The first dimension written replaces the detected ones, taking the last away brings them back.
  const rest = [...(isRemoved ? head : base)].filter((other) => other.startsWith('dimensions.'));
  if (rest.length === 0) return 'unclear';
  return isRemoved ? 'loosened' : 'tightened';
}

function withoutExcerpts(suite: SuiteConfig): SuiteConfig {
  const { excerpts: _, ...judge } = suite.judge;
  return { ...suite, judge };
}
