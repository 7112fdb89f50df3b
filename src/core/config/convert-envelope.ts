import { parseAmount } from './amount.ts';
import type { DimensionOverride, EnvelopeConfig } from './config.ts';
import type { Measure } from './convert-dimension.ts';
import { convertAmount, convertOverride } from './convert-dimension.ts';
import type { Path } from './locate.ts';
import { nameHint, nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import { show } from './problem.ts';
import type { RuleContext } from './rule-context.ts';
import { accepted, take } from './rule-context.ts';
import { parseSegment } from './segment.ts';
import type { WrittenEnvelope } from './written-envelope.ts';

/** The names that envelopes and trades may refer to. */
export interface KnownNames {
  readonly suites: readonly string[];
  /** Names of segment fields over all suites; undefined when they cannot be known. */
  readonly segmentFields: readonly string[] | undefined;
  readonly dimensions: readonly string[];
  /** False for a name that no dimension has. */
  readonly isDimension: (name: string) => boolean;
  /** What the dimension measures; undefined when it is broken. */
  readonly measure: (name: string) => Measure | undefined;
  /** What the primary dimension measures; undefined when there is none or it is broken. */
  readonly primary: Measure | undefined;
}

/** A written envelope with its units converted; names it refers to are checked. */
export function convertEnvelope(
  written: WrittenEnvelope,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): EnvelopeConfig {
  const mustSee = written['must-see'];
  checkRequired(written, path, known, context);
  return {
    dimensions: convertOverrides(written, path, known, context),
    onInconclusive: written['on-inconclusive'],
    mustSee:
      mustSee === undefined
        ? undefined
        : known.primary === undefined
          ? take(context, [...path, 'must-see'], parseAmount(mustSee, 'score'))
          : convertAmount(mustSee, known.primary, [...path, 'must-see'], context),
    require: {
      suites: written.require?.suites ?? [],
      segments: (written.require?.segments ?? []).map((text) => accepted(parseSegment(text))),
    },
  };
}

function convertOverrides(
  written: WrittenEnvelope,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): Record<string, DimensionOverride> {
  const overrides: Record<string, DimensionOverride> = {};
  let primary: string | undefined;
  for (const [name, override] of Object.entries(written.dimensions ?? {})) {
    const at = [...path, 'dimensions', name];
    if (!known.isDimension(name)) context.report(at, unknownDimension(name, known), 'key');
    overrides[name] = convertOverride(override, known.measure(name), at, context);
    if (override.primary !== true) continue;
    if (primary !== undefined) context.report([...at, 'primary'], secondPrimary(primary));
    primary ??= name;
  }
  return overrides;
}

function checkRequired(
  written: WrittenEnvelope,
  path: Path,
  { suites, segmentFields }: KnownNames,
  { report, isBroken }: RuleContext,
): void {
  (written.require?.suites ?? []).forEach((name, index) => {
    if (suites.includes(name) || isBroken(['suites', name])) return;
    // A suite that is still to come may be required already: it holds the class back until it is there. A name that
    // is nearly one of the suites is a slip of the pen.
    if (nearestName(name, suites) === undefined) return;
    const message = `${show(name)} is no suite of this file.`;
    const hint = nameHint(name, suites, 'Suites');
    report([...path, 'require', 'suites', index], { code: 'unknown-suite', message, hint });
  });
  (written.require?.segments ?? []).forEach((text, index) => {
    const { field } = accepted(parseSegment(text));
    if (segmentFields === undefined || segmentFields.includes(field)) return;
    const message = `The required segment ${show(text)} is of the field ${show(field)}, which is no segment of any suite.`;
    const hint = `${nameHint(field, segmentFields, 'Segments')} Add its field path to the segments of a suite.`;
    report([...path, 'require', 'segments', index], { code: 'unknown-segment', message, hint });
  });
}

/** A name that no dimension has. */
export function unknownDimension(name: string, { dimensions }: KnownNames): Problem {
  return {
    code: 'unknown-dimension',
    message: `${show(name)} is no dimension.`,
    hint: nameHint(name, dimensions, 'Dimensions'),
  };
}

/** A second primary dimension beside the one named. */
export function secondPrimary(first: string): Problem {
  return {
    code: 'second-primary',
    message: `There is a primary dimension already: ${show(first)}.`,
    hint: 'Keep primary: true on one of them.',
  };
}
