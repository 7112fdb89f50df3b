import { outsideGit } from '../model/candidate.ts';
import type { ClassEvidence } from '../model/change.ts';
import type { Decision } from '../model/verdict.ts';
import type { CommentView } from './comment-view.ts';
import { plainText } from './rich-text.ts';
import { visible } from './visible-text.ts';

/** A note at a line of the change, or on the run as a whole. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** GitHub shows ten of a level for a step; one is kept for what somebody else may have to say. */
const mostAnnotations = 9;

/**
 * The verdict at the first line that made the change what it is, and a notice at each further line of evidence.
 *
 * @param suites - worst first; empty = nothing had to be evaluated
 */
export function annotations(
  suites: readonly { readonly suite: string; readonly decision: Decision; readonly view: CommentView }[],
  evidence: readonly ClassEvidence[],
): Annotation[] {
  const places = placesOf(evidence);
  const verdicts = suites.map(({ suite, decision, view }, index): Annotation => {
    const place = index === 0 ? places[0] : undefined;
    return {
      level: levelOf(decision),
      title: `Eval Envelope: ${decision.verdict}`,
      message: visible(`${suite}: ${plainText(view.headline)}`),
      ...(place === undefined ? {} : { file: place.file, line: place.line ?? 1 }),
    };
  });
  const notices = (suites.length === 0 ? [] : places).map(
    ({ file, line, before, after, class: name, rule }): Annotation => ({
      level: 'notice',
      title: `Eval Envelope: ${name}`,
      message: visible(`${[before, after].filter((text) => text !== null).join(' → ') || file} (${rule})`),
      file,
      line: line ?? 1,
    }),
  );
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    mostOf([...verdicts, ...notices].filter((annotation) => annotation.level === level)),
  );
}

/** As many as are shown; the last one counts those that are not, so that a list that ends does not look whole. */
function mostOf(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= mostAnnotations) return annotations;
  const shown = annotations.slice(0, mostAnnotations - 1);
  const [first] = annotations;
  const more = annotations.length - shown.length;
  const message = `${more} more of this kind: the comment and the summary of the job have all of them.`;
  return first === undefined ? shown : [...shown, { level: first.level, title: 'Eval Envelope', message }];
}

function levelOf({ verdict, exitCode }: Decision): Annotation['level'] {
  if (exitCode !== 0) return 'error';
  return verdict === 'inside' ? 'notice' : 'warning';
}

/** One place a line: several rules may speak of the same one. */
function placesOf(evidence: readonly ClassEvidence[]): readonly ClassEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ file, line }) => {
    if (file === outsideGit) return false;
    const place = `${file}:${line ?? 1}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
