import { filesOfKeys, type UnmatchedRule, unmatchedRules } from '../../core/classify/unmatched-rules.ts';
import type { ClassifyRule } from '../../core/config/config.ts';
import type { World } from '../ports.ts';

/** A larger file is taken to hold the key that is looked for, bytes. */
const largestText = 1024 * 1024;

/** Rules that nothing committed answers to; none where there is no commit to look into. */
export async function findUnmatchedRules(
  rules: readonly ClassifyRule[],
  world: World,
): Promise<UnmatchedRule[]> {
  if (rules.length === 0) return [];
  const git = world.git('.');
  const sha = await git.headCommit().catch(() => null);
  if (sha === null) return [];
  const tree = await git.listTree(sha);
  const paths = tree.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
  const texts = new Map<string, string>();
  for (const path of filesOfKeys(rules, paths)) {
    const bytes = await git.readBlob(sha, path);
    if (bytes !== null && bytes.length <= largestText) texts.set(path, new TextDecoder().decode(bytes));
  }
  return unmatchedRules(rules, paths, texts);
}

/** Says of a rule that it never matches, and why. */
export function unmatchedText({ text, reason }: UnmatchedRule): string {
  const what = reason === 'no-file' ? 'no committed file has that path' : 'no file of that path has the key';
  return `classify.rules: "${text}" never matches: ${what}.`;
}
