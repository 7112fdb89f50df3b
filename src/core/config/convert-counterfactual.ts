import { parseAmount } from './amount.ts';
import type { CounterfactualConfig } from './config.ts';
import { convertAmount } from './convert-dimension.ts';
import type { KnownNames } from './convert-envelope.ts';
import type { Path } from './locate.ts';
import { show } from './problem.ts';
import type { RuleContext } from './rule-context.ts';
import { take } from './rule-context.ts';
import { segmentFieldName } from './segment.ts';
import type { WrittenCounterfactual } from './written-counterfactual.ts';
import type { WrittenSuite } from './written-suite.ts';

/**
 * The counterfactual pairs of a suite with their margin converted.
 *
 * @param path - place of the suite in the document
 */
export function convertCounterfactual(
  suite: WrittenSuite,
  written: WrittenCounterfactual,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): CounterfactualConfig {
  const at = [...path, 'counterfactual'];
  checkFields(suite, written, at, context);
  checkGate(written, at, context);
  return {
    pair: written.pair,
    attribute: written.attribute,
    margin: marginOf(written, at, known, context),
    tier: written.tier,
    onRegressed: written['on-regressed'],
  };
}

/** Fields are kept under the last part of their path: two that end alike would overwrite each other. */
function checkFields(
  suite: WrittenSuite,
  { pair, attribute }: WrittenCounterfactual,
  at: Path,
  { report }: RuleContext,
): void {
  if (segmentFieldName(pair) === segmentFieldName(attribute)) {
    report([...at, 'attribute'], {
      code: 'duplicate-segment',
      message: `The pair id and the attribute both end in ${show(segmentFieldName(attribute))}.`,
      hint: 'Name two fields: the id that cases of a pair share, and the attribute in which they differ.',
    });
  }
  for (const [key, field] of [
    ['pair', pair],
    ['attribute', attribute],
  ] as const) {
    const other = (suite.segments ?? []).find(
      (segment) => segment !== field && segmentFieldName(segment) === segmentFieldName(field),
    );
    if (other === undefined) continue;
    report([...at, key], {
      code: 'duplicate-segment',
      message: `${show(field)} ends like the segment ${show(other)}, and the end names the field.`,
      hint: 'Write the same path in both places, or give the field another name in the results.',
    });
  }
}

function checkGate(written: WrittenCounterfactual, at: Path, { report, isBroken }: RuleContext): void {
  if (written.margin !== undefined || isBroken([...at, 'margin'])) return;
  for (const key of ['tier', 'on-regressed'] as const) {
    if (written[key] === undefined) continue;
    report(
      [...at, key],
      {
        code: 'gate-without-margin',
        message: `${key} is set, but without a margin the pairs are only reported.`,
        hint: `Add a margin, such as margin: 3pp, or take ${key} out.`,
      },
      'key',
    );
  }
}

function marginOf(
  { margin }: WrittenCounterfactual,
  at: Path,
  known: KnownNames,
  context: RuleContext,
): CounterfactualConfig['margin'] {
  if (margin === undefined) return undefined;
  const place = [...at, 'margin'];
  const amount =
    known.primary === undefined
      ? take(context, place, parseAmount(margin, 'score'))
      : convertAmount(margin, known.primary, place, context);
  if (amount?.kind !== 'relative') return amount;
  context.report(place, {
    code: 'wrong-unit',
    message: `${show(margin)} is a share of base, and a gap that is 0 has no share.`,
    hint: 'Write the margin in the unit of the primary dimension, such as 3pp.',
  });
  return undefined;
}
