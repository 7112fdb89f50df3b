import type { Counterfactual, CounterfactualContrast, PairGap } from '../model/counterfactual.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Unit } from '../model/metric.ts';
import type { Decision } from '../model/verdict.ts';
import type { Block, Fold } from './comment-view.ts';
import { bareNoun } from './dimension-words.ts';
import { formatCount, formatCountOf, formatDifference, formatInterval } from './format-quantity.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** Pairs named in the sentence, and in the fold. */
const mostNamed = 5;
const mostListed = 40;

/** What the pairs that differ in one attribute say: the gap on base, on head, and how it moved. */
export function counterfactualParagraph(decision: Decision): Rich[] {
  const found = subjectOf(decision);
  if (found === null) return [];
  const { counterfactual, spec } = found;
  const { attribute, pairs, contrasts } = counterfactual;
  const lead = rich`${strong('Same case, other')} ${code(attribute)}${strong('.')}`;
  const [first] = contrasts;
  if (first === undefined) {
    return [
      rich`${lead} No pair holds two values of it on both sides, so nothing is compared (${code(counterfactual.pair)}).`,
    ];
  }
  // Of several values the one whose gap moved most; the fold has all.
  const shown = contrasts.reduce((most, next) =>
    Math.abs(next.change.estimate) > Math.abs(most.change.estimate) ? next : most,
  );
  const moved = `the gap moved ${gapText(shown.change, spec.unit)}`;
  const rest = contrasts.length > 1 ? ` It moved most of ${formatCountOf(contrasts.length, 'value')}.` : '';
  return [
    rich`${lead} ${contrastName(shown)}, ${bareNoun(spec)} within ${formatCountOf(pairs, 'pair')}: ${gapText(shown.base, spec.unit)} on base, ${gapText(shown.head, spec.unit)} on head; ${moved}.${named('Opened', shown.opened)}${named('Closed', shown.closed)}${named('Turned round', shown.turned)}${rest}`,
  ];
}

/** Every contrast with the pairs that changed. */
export function counterfactualFold(decision: Decision): Fold[] {
  const found = subjectOf(decision);
  if (found === null || found.counterfactual.contrasts.length === 0) return [];
  const { counterfactual, spec } = found;
  const { attribute, pairs, incomplete, leftOut, contrasts } = counterfactual;
  const blocks: Block[] = [
    {
      kind: 'table',
      header: ['', 'pairs', 'gap on base', 'gap on head', 'change'],
      align: ['left', 'right', 'right', 'right', 'right'],
      rows: contrasts.map((contrast) => [
        rich`${contrastName(contrast)}`,
        rich`${formatCount(contrast.pairs)}`,
        rich`${gapText(contrast.base, spec.unit)}`,
        rich`${gapText(contrast.head, spec.unit)}`,
        rich`${gapText(contrast.change, spec.unit)}`,
      ]),
    },
    ...contrasts.flatMap((contrast) => [
      ...listed(`${contrastName(contrast)}, opened`, contrast.opened),
      ...listed(`${contrastName(contrast)}, closed`, contrast.closed),
      ...listed(`${contrastName(contrast)}, turned round`, contrast.turned),
    ]),
    {
      kind: 'paragraph',
      text: rich`First value minus second, ${bareNoun(spec)}, inside each pair; the pair is the unit.${incomplete === 0 ? '' : ` ${formatCountOf(incomplete, 'pair')} with one value only left out.`}${leftOut === 0 ? '' : ` ${formatCountOf(leftOut, 'rare value')} left out.`}`,
    },
  ];
  return [{ summary: rich`${formatCountOf(pairs, 'pair')} that differ in ${code(attribute)}`, blocks }];
}

function subjectOf({
  comparison,
  dimensions,
}: Decision): { counterfactual: Counterfactual; spec: DimensionSpec } | null {
  const counterfactual = comparison?.counterfactual;
  const spec = dimensions.find((dimension) => dimension.spec.name === counterfactual?.dimension)?.spec;
  return counterfactual === undefined || spec === undefined ? null : { counterfactual, spec };
}

function contrastName({ value, against }: CounterfactualContrast): string {
  return `${value} – ${against ?? 'others'}`;
}

function gapText({ estimate, interval }: PairGap, unit: Unit): string {
  const bounds = interval === null ? 'too few pairs for an interval' : formatInterval(interval, unit);
  return `${formatDifference(estimate, unit)} (${bounds})`;
}

function named(title: string, ids: readonly string[]): Rich {
  if (ids.length === 0) return rich``;
  const shown = joinRich(
    ids.slice(0, mostNamed).map((id) => rich`${code(id)}`),
    ', ',
  );
  const more = ids.length > mostNamed ? ` and ${formatCount(ids.length - mostNamed)} more` : '';
  return rich` ${title}: ${shown}${more}.`;
}

function listed(title: string, ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  const shown = joinRich(
    ids.slice(0, mostListed).map((id) => rich`${code(id)}`),
    ' · ',
  );
  const more = ids.length > mostListed ? ` · and ${formatCount(ids.length - mostListed)} more` : '';
  return [{ kind: 'paragraph', text: rich`${title}: ${shown}${more}` }];
}
