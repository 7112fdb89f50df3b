import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/** How features are named, as a regular expression, for the JSON Schema. */
export const featurePattern = '^label:[^\\u0000-\\u001f\\u007f]*[^\\s*][^\\u0000-\\u001f\\u007f]*$';

/**
 * Reads which labels name features, such as `label:feature/*`.
 *
 * @returns the labels, `*` for any characters: `feature/*`
 */
export function parseFeatureLabels(written: string): Reading<string> {
  if (new RegExp(featurePattern).test(written)) return read(written.slice('label:'.length));
  return refuse(
    'not-a-feature',
    `${show(written)} does not say how pull requests are grouped by feature.`,
    'Write label: and the labels that name features, such as "label:feature/*". Linked issues and Feature: trailers count without it.',
  );
}
