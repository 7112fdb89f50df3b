import { type Cell, cellName, effects, lossOf, marginOf } from '../../tests/support/calibration-cell.ts';
import { outcomes } from '../../tests/support/simulate-suite.ts';

/** Sizes of suites and epochs a side that are simulated. */
export const sizes = [20, 35, 60, 100, 200, 1000, 5000] as const;
const epochsOf = [1, 3, 5] as const;

/** Classes with envelopes of their own: `other` is judged as a prompt edit, a fine-tune as a model swap. */
const judgedClasses = ['prompt-edit', 'rag-refresh', 'model-swap'] as const;

/**
 * The whole grid. Margins of cost and latency are the same for every class, so that the prompt edit stands for all
 * there. Gains and no change have one shape.
 */
export function allCells(): readonly Cell[] {
  return judgedClasses.flatMap((of) =>
    outcomes
      .filter((outcome) => of === 'prompt-edit' || !isPriced(outcome))
      .flatMap((outcome) =>
        [false, true].flatMap((isClustered) =>
          sizes.flatMap((cases) =>
            epochsOf.flatMap((epochs) =>
              effects.flatMap((effect) =>
                shapesOf(effect)
                  .map((shape): Cell => ({ class: of, outcome, isClustered, cases, epochs, effect, shape }))
                  .filter(isNew),
              ),
            ),
          ),
        ),
      ),
  );
}

/** The loss that a class has to see is a column of its own only where it is no multiple of the margin. */
function isNew(cell: Cell): boolean {
  if (cell.effect !== 'must-see') return true;
  if (isPriced(cell.outcome)) return false;
  const loss = lossOf(cell);
  return loss !== marginOf(cell) && loss !== 2 * marginOf(cell);
}

function isPriced(outcome: Cell['outcome']): boolean {
  return outcome === 'cost' || outcome === 'latency';
}

function shapesOf(effect: Cell['effect']): readonly Cell['shape'][] {
  return effect === 'none' || effect === 'better' ? ['soft'] : ['hard', 'soft'];
}

/** Cells whose name a pattern matches, see `cellName`; every word of it has to. */
export function cellsLike(patterns: readonly RegExp[]): readonly Cell[] {
  return allCells().filter((cell) => patterns.every((pattern) => pattern.test(cellName(cell))));
}

/** A bootstrap costs about this many times what the closed forms do. */
const bootstrapWeight = 12;

/** Rows a side up to which a cell gets all of its runs. */
const fullRows = 300;

/** Fewer runs than this say nothing. */
const fewestRuns = 40;

/**
 * Runs of a cell: all that are asked for up to a hundred cases of three epochs, in proportion fewer of larger suites
 * and of bootstraps; a third where no error rate is claimed (half the margin, twice, a gain).
 *
 * @param most - runs of a small cell
 */
export function runsOf({ outcome, cases, epochs, effect }: Cell, most: number): number {
  const weight = outcome === 'latency' || outcome === 'six' ? bootstrapWeight : 1;
  const isClaimed = effect === 'none' || effect === 'margin' || (effect === 'must-see' && cases < 100);
  const share = Math.min(1, fullRows / (cases * epochs * weight)) * (isClaimed ? 1 : 1 / 3);
  return Math.min(most, Math.max(fewestRuns, Math.round(most * share)));
}
