import type { FingerprintCheck, FingerprintPart } from '../model/fingerprint.ts';
import type { Block, CommentView } from './comment-view.ts';
import { formatCountOf, formatNumber } from './format-quantity.ts';
import { code, joinRich, type Rich, rich } from './rich-text.ts';

/** Names that are listed; more are counted. */
const mostNames = 5;

/**
 * What a check of probes shows, over what the run measured.
 *
 * @param view - of the run, as it is recorded
 */
export function fingerprintView(check: FingerprintCheck, view: CommentView): CommentView {
  const headline = headlineOf(check);
  return {
    ...view,
    headline,
    blocks: blocksOf(check),
    folds: [{ summary: ['What this run measured'], blocks: view.blocks }, ...view.folds],
    reasons: [headline],
  };
}

function headlineOf(check: FingerprintCheck): Rich {
  const { status, storedRuns, outputs, models, scores } = check;
  switch (status) {
    case 'first':
      return rich`Nothing to compare with yet: this run is stored, and the next one is held against it`;
    case 'not-told':
      return rich`Not evaluated: nothing of ${formatCountOf(storedRuns, 'stored run')} could be compared`;
    case 'not-shown': {
      const most = outputs.status === 'not-told' ? '' : ` on ${formatCountOf(outputs.probes, 'probe')}`;
      return rich`Nothing shown${most} against ${formatCountOf(storedRuns, 'stored run')}`;
    }
    case 'shown': {
      const shown = [
        ...(models.status === 'shown' ? [modelWords(check)] : []),
        ...(outputs.status === 'shown' ? [outputWords(check)] : []),
        ...(scores.status === 'shown' ? [scoreWords(check)] : []),
      ];
      return rich`Shown: ${joinRich(shown, '; ')}`;
    }
  }
}

function modelWords({ models }: FingerprintCheck): Rich {
  return rich`the results name ${names(models.unseen)}, which no stored run named`;
}

function outputWords({ outputs }: FingerprintCheck): Rich {
  const { probes, differing, storedAgreeing, storedProbes, drifted } = outputs;
  const agree =
    storedProbes === 0 ? '' : ` (stored runs agree among themselves on ${storedAgreeing} of ${storedProbes})`;
  const differ = `outputs of ${differing} of ${probes} probes differ from every stored run${agree}`;
  return drifted.length === 0
    ? [differ]
    : rich`${differ}, with another mix of ${joinRich(
        drifted.map((name) => [name]),
        ', ',
      )}`;
}

function scoreWords({ scores }: FingerprintCheck): Rich {
  const moved = scores.moved.map(({ dimension, direction }) => rich`${dimension} ${direction}`);
  return moved.length === 0 ? ['scores moved'] : joinRich(moved, ', ');
}

function names(all: readonly string[]): Rich {
  const more = all.length - mostNames;
  const shown = joinRich(
    all.slice(0, mostNames).map((name) => [code(name)]),
    ', ',
  );
  return more > 0 ? rich`${shown} and ${more} more` : shown;
}

function blocksOf(check: FingerprintCheck): readonly Block[] {
  const { status, storedRuns, newestAt, oldestAt, models, outputs, scores } = check;
  if (status === 'first') return [];
  const days = [...new Set([oldestAt, newestAt].flatMap((at) => (at === null ? [] : [at.slice(0, 10)])))];
  const held = rich`Held against ${formatCountOf(storedRuns, 'stored run')} of ${days.join(' to ')}. The chance that anything is shown although nothing changed is at most 5 %. What leaves these answers as they are is not seen.`;
  const table: Block = {
    kind: 'table',
    header: ['Looked at', 'Found', 'Result'],
    align: ['left', 'left', 'left'],
    rows: [
      [['models named'], models.seen.length === 0 ? ['none'] : names(models.seen), result(models)],
      [['outputs'], outputsFound(check), result(outputs)],
      [['scores'], [scores.tested.length === 0 ? 'none' : scores.tested.join(', ')], result(scores)],
    ],
  };
  const why = [
    ['models', models],
    ['outputs', outputs],
    ['scores', scores],
  ] as const;
  const untold = why.flatMap(([what, part]) =>
    part.status === 'not-told' && part.why !== null
      ? [rich`Of ${what} nothing can be told: ${part.why}`]
      : [],
  );
  const changed: readonly Block[] =
    status === 'shown'
      ? [
          {
            kind: 'paragraph',
            text: rich`This run is marked: stored runs before it are no longer pooled with later ones, nor used as their base.`,
          },
        ]
      : [];
  return [
    { kind: 'paragraph', text: held },
    table,
    ...(untold.length === 0 ? [] : [{ kind: 'list' as const, items: untold }]),
    ...changed,
  ];
}

function outputsFound({ outputs }: FingerprintCheck): Rich {
  const { probes, differing, agreement, storedAgreement } = outputs;
  if (probes === 0) return ['none'];
  const share = (value: number | null): string =>
    value === null ? 'unknown' : `${formatNumber(value * 100, 0)} %`;
  return rich`${differing} of ${probes} differ from every stored run; equal answers ${share(agreement)}, among stored runs ${share(storedAgreement)}`;
}

function result({ status, adjustedP }: FingerprintPart): Rich {
  if (adjustedP === null) return ['not told'];
  const p = adjustedP < 0.001 ? 'p < 0.001' : `p = ${formatNumber(adjustedP, 3)}`;
  return rich`${status === 'shown' ? 'shown' : 'not shown'} (${p})`;
}
