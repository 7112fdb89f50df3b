import type { z } from 'zod';
import type { Config } from '../config/config.ts';
import { inOrder } from '../config/in-order.ts';
import type { Path } from '../config/locate.ts';
import type { Problem } from '../config/problem.ts';
import { problemsOf } from '../config/schema-issues.ts';
import { readYaml } from '../config/yaml-text.ts';
import type { Waiver } from '../model/approval.ts';
import type { Issue } from '../model/issue.ts';
import { unknownNames } from './waiver-names.ts';
import { writtenWaiver, writtenWaivers } from './written-waivers.ts';

/** A waivers file, read. */
export interface WaiverFile {
  /** Entries that could be read, in the order of the file, expired ones among them. */
  readonly waivers: readonly Waiver[];
  /** What is wrong with it, in the order of the text. An entry with a problem lifts nothing. */
  readonly problems: readonly Issue[];
}

/** There is no file, or nothing in it. */
export const noWaivers: WaiverFile = { waivers: [], problems: [] };

/**
 * Reads a waivers file. An entry that is wrong is dropped alone and told; what is wrong with the whole (no YAML, another
 * version) leaves no waiver.
 *
 * @param text - the file; empty or only comments = no waivers
 * @param file - its name, for the problems
 * @param config - the config that judges, to tell names it does not have; null = nobody knows
 */
export function parseWaivers(text: string, file: string, config: Config | null): WaiverFile {
  const yaml = readYaml(text, file);
  const problems: Issue[] = [...yaml.issues];
  const root = yaml.value;
  if (root === undefined) return { waivers: [], problems: inOrder(problems) };
  if (root === null || (isMap(root) && root.waivers === null))
    return { waivers: [], problems: inOrder(problems) };
  const broken: Path[] = problems.map(({ path }) => path);
  const add = (path: Path, problem: Problem, at?: 'key' | 'value'): void => {
    if (problems.length < mostProblems) problems.push(yaml.issueAt(path, problem, at));
    broken.push(path);
  };
  const checked = writtenWaivers.safeParse(root);
  for (const issue of checked.success ? [] : checked.error.issues)
    for (const { path, problem, at } of problemsOf(issue, root, writtenWaivers)) add(path, problem, at);
  const isWholeBroken = broken.some((path) => path.length < 2 && !isUnknownKey(path));
  const entries = isWholeBroken || !isMap(root) ? [] : entriesOf(root.waivers);
  const waivers = entries.flatMap((entry, index) => {
    const at: Path = ['waivers', index];
    const parsed = writtenWaiver.safeParse(entry);
    if (!parsed.success || broken.some((path) => at.every((step, depth) => step === path[depth]))) return [];
    const waiver = trimmed(parsed.data);
    const unknown = config === null ? [] : unknownNames(waiver, config);
    for (const { key, problem } of unknown) add([...at, key], problem);
    return unknown.length > 0 ? [] : [waiver];
  });
  return { waivers, problems: inOrder(problems) };
}

/** More than a person wrote: looking up the place of each would take seconds. */
const mostProblems = 100;

/** A key beside ours says nothing about the entries. */
function isUnknownKey([key]: Path): boolean {
  return key !== undefined && key !== 'version' && key !== 'waivers';
}

function isMap(value: unknown): value is { readonly waivers?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function trimmed({ suite, segment, ...waiver }: z.infer<typeof writtenWaiver>): Waiver {
  return {
    ...waiver,
    dimension: waiver.dimension.trim(),
    ...(suite === undefined ? {} : { suite: suite.trim() }),
    ...(segment === undefined ? {} : { segment: segment.trim() }),
  };
}
