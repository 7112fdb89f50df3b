import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { everyCall, type FaultRule } from '../../support/github/fault-line.ts';
import type { StoredComment } from '../../support/github/pull-helpers.ts';
import type { FaultScene, Outcome } from './fault-scenes.ts';
import { warnings } from './scene.ts';

/** Longest time that reporting may take, by the clock of the Action, whatever GitHub does: five minutes each for what is
 * stored and for the comment, and what the machine needs besides. */
const longestMs = 15 * 60_000;

/** How a warning speaks of a call. A call without a row is a problem: somebody has to say what its failure is called. */
const wordsOfCalls: readonly { readonly call: RegExp; readonly words: RegExp }[] = [
  {
    call: /^git: .*git-receive-pack/,
    words: /^The record is not kept in the history; the verdict stands as it is\. /,
  },
  { call: /^api: POST \/graphql query \{ viewer/, words: /say whose token it was given/ },
  { call: /^api: GET \/repos\/[^?]*\/issues\/:id\/comments/, words: /list the comments/ },
  { call: /^api: GET \/repos\/[^?]*\/pulls\/:id$/, words: /show the pull request/ },
  { call: /^api: POST \/repos\/[^?]*\/issues\/:id\/comments$/, words: /take the comment/ },
  { call: /^api: PATCH \/repos\/[^?]*\/issues\/comments\/:id$/, words: /change the comment/ },
  {
    call: /^artifacts: POST \/twirp\/.*\/ListArtifacts$/,
    words: /artifacts of this run could not be listed/,
  },
  {
    call: /^artifacts: (?:POST \/twirp\/.*\/(?:Create|Finalize)Artifact|PUT \/account\/artifacts\/)/,
    words: /^The artifact eval-envelope-\S+ could not be stored; the verdict stands as it is\. /,
  },
];

/** What a person is told to do; the end of each warning. */
const whatToDo =
  /`permissions:` with the line `[a-z-]+: write`\.$|Run (?:the job|it) again[^.]*\.$|`contents: write`[^.]*\.$|githubstatus\.com[^.]*\.$|Leave `github-token` out[^.]*\.$|Give each job [^.]*\.$|`retention-days`\.$|Report it with this line\.$/;

/** Words that a person is not to be shown. */
const innerWords = /\bundefined\b|is not a function|\[object |"expected":|TypeError| {4}at |nobody foresaw/;

/** What a fault broke beyond the report it hit: one line each; empty = nothing. */
export function problemsOf(scene: FaultScene, clean: Outcome, faulty: Outcome, rule: FaultRule): string[] {
  const problems: string[] = [];
  const expectSame = (what: string, got: unknown, wanted: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      problems.push(`${what} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  const { run } = faulty;
  expectSame('the exit code', run.exitCode, clean.run.exitCode);
  for (const name of ['verdict', 'conclusion', 'primary-class', 'classes'])
    expectSame(`output ${name}`, run.outputs[name], clean.run.outputs[name]);
  expectSame('the record', comparisons(faulty), comparisons(clean));
  expectSame('the summary', plainText(run.summary), plainText(clean.run.summary));
  const recordPath = run.outputs['record-path'] ?? '';
  if (clean.run.outputs['record-path'] !== '' && !existsSync(join(recordPath, 'bot/record.json')))
    problems.push('the record is not in its folder');
  problems.push(...commentProblems(scene, clean, faulty), ...artifactProblems(clean, faulty));
  problems.push(...historyProblems(clean, faulty), ...warningProblems(clean, faulty, rule));
  if (faulty.elapsedMs > longestMs) problems.push(`it took ${Math.round(faulty.elapsedMs / 1000)} s`);
  if (innerWords.test(run.log.replace(/^::debug::.*$/gm, '')))
    problems.push(`the log has inner words: ${lineWith(run.log, innerWords)}`);
  return problems;
}

/** Comments as they are, or as they would be had nothing gone wrong: none twice, none in part, none of others touched. */
function commentProblems(scene: FaultScene, clean: Outcome, { run, comments }: Outcome): string[] {
  const [before, got, wanted] = [scene.before, comments, clean.comments].map((list) => list.map(keyOf));
  const same = JSON.stringify(got);
  if (same !== JSON.stringify(wanted) && same !== JSON.stringify(before))
    return [`the comments are neither as before nor as wanted: ${firstOther(got ?? [], wanted ?? [])}`];
  const isThere = same === JSON.stringify(wanted);
  const isChange = JSON.stringify(before) !== JSON.stringify(wanted);
  if (isChange && !isThere && warnings(run).length === 0) return ['no comment and no warning'];
  const url = run.outputs['comment-url'] ?? '';
  if (url !== '' && !comments.some(({ id }) => url.endsWith(`#issuecomment-${id}`)))
    return [`output comment-url names no comment: ${url}`];
  return [];
}

/** What is stored is whole, and there once. */
function artifactProblems(clean: Outcome, { run, artifacts }: Outcome): string[] {
  const problems: string[] = [];
  if (artifacts.length > clean.artifacts.length) problems.push(`${artifacts.length} artifacts are stored`);
  for (const { entries } of artifacts) {
    const names = [...entries.keys()].toSorted().join();
    const wanted = [...(clean.artifacts[0]?.entries.keys() ?? [])].toSorted().join();
    if (names !== wanted) problems.push(`the artifact holds ${names}`);
  }
  const id = run.outputs['artifact-id'] ?? '';
  if (id !== '' && !artifacts.some((artifact) => String(artifact.id) === id))
    problems.push(`output artifact-id is ${id}, which is not there`);
  if (clean.artifacts.length > 0 && id === '' && warnings(run).length === 0)
    problems.push('no artifact and no warning');
  return problems;
}

/** All of the history, or none of it and a warning. */
function historyProblems(clean: Outcome, { run, history }: Outcome): string[] {
  if (JSON.stringify(history) === JSON.stringify(clean.history)) return [];
  if (history.length > 0) return [`the history holds ${history.join()}`];
  return warnings(run).length === 0 ? ['no history and no warning'] : [];
}

/** A warning says in words what failed, and what to do. */
function warningProblems(clean: Outcome, { run }: Outcome, { call }: FaultRule): string[] {
  const usual = new Set(warnings(clean.run));
  const added = warnings(run).filter((message) => !usual.has(message));
  const words = call === everyCall ? /./ : wordsOfCalls.find((row) => row.call.test(call))?.words;
  if (words === undefined) return [`there are no words for ${call}`];
  // One for the history, one for what is stored, one for the comment.
  if (added.length > (call === everyCall ? 3 : 1)) return [`${added.length} warnings: ${added.join(' | ')}`];
  return added.flatMap((message) => [
    ...(words.test(message) ? [] : [`the warning does not name the call: ${message}`]),
    ...(whatToDo.test(message) ? [] : [`the warning does not say what to do: ${message}`]),
    ...(message.includes('\n') || message.length > 700 ? [`the warning is no line: ${message}`] : []),
    ...(innerWords.test(message) ? [`the warning has inner words: ${message}`] : []),
  ]);
}

/** What was decided, without what differs from run to run. */
function comparisons({ run }: Outcome): unknown {
  const records: unknown = JSON.parse(run.outputs.records || '[]');
  if (!Array.isArray(records)) return records;
  return records.map(({ identity: _, ...rest }: Record<string, unknown>) => rest);
}

/**
 * A text without the link to an artifact, which has another number each time, and without what was not read of sign-offs: a
 * reader has to know, and it lifts nothing.
 */
function plainText(text: string): string {
  return text
    .replace(/\[report and record\]\([^)]*\) · /g, '')
    .replace(/^.*(?:could not be read and counts for nothing|Sign-offs could not be read): .*\n+/gm, '');
}

function keyOf({ author, body }: StoredComment): string {
  return `${author}: ${plainText(body)}`;
}

function firstOther(got: readonly string[], wanted: readonly string[]): string {
  if (got.length !== wanted.length) return `${got.length} of them, not ${wanted.length}`;
  const index = got.findIndex((text, place) => text !== wanted[place]);
  return (got[index] ?? '').slice(0, 200);
}

function lineWith(text: string, pattern: RegExp): string {
  return text.split('\n').find((line) => pattern.test(line)) ?? '';
}
