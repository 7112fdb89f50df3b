import type { Annotation } from './annotations.ts';
import type { CommentView } from './comment-view.ts';
import { plainText } from './rich-text.ts';
import { visible } from './visible-text.ts';

/** What the probes of each suite show, on the run as a whole: no line of the repository changed. */
export function fingerprintAnnotations(
  suites: readonly {
    readonly suite: string;
    readonly view: CommentView;
    readonly probes?: { readonly exitCode: 0 | 1 | 3 };
  }[],
): Annotation[] {
  return suites.map(({ suite, view, probes }) => ({
    level: probes?.exitCode === 0 ? 'notice' : 'error',
    title: 'Eval Envelope: fingerprint',
    message: visible(`${suite}: ${plainText(view.headline)}`),
  }));
}
