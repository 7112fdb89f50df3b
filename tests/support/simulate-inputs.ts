import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { Xoshiro128 } from '../../src/core/stats/xoshiro128.ts';
import { drawNormal } from './random-draws.ts';
import { row } from './rows.ts';

/** Two case sets of one source. */
export interface SimulatedSets {
  /** Cases that both sides sit, that base alone sits, that head alone sits. */
  readonly common: number;
  readonly base: number;
  readonly head: number;
  /** Cases of a cluster; 1 = each stands alone. */
  readonly clusterSize?: number;
  /** Share of `es` among the common cases, those of base alone and those of head alone. */
  readonly es: readonly [number, number, number];
  /** Cases that both have under one id and of which head's were worded anew; they come from the common ones. */
  readonly edited?: number;
}

const languages = ['en', 'de', 'fr', 'pt'] as const;

/**
 * Rows of both sides: language and tier as segments, a length that hangs together with the language. Within a cluster the
 * language is one, and lengths are alike.
 */
export function simulateSets(
  sets: SimulatedSets,
  random: Xoshiro128,
): { readonly base: CaseRow[]; readonly head: CaseRow[] } {
  const { clusterSize = 1, edited = 0 } = sets;
  const base: CaseRow[] = [];
  const head: CaseRow[] = [];
  const lengthOf = (level: number): number => Math.round(200 * Math.exp(level + 0.5 * drawNormal(random)));
  const sizes = [sets.common, sets.base, sets.head] as const;
  for (const [kind, count] of sizes.entries()) {
    for (let made = 0; made < count; made += clusterSize) {
      const isSpanish = random.nextUniform() < (sets.es[kind] ?? 0);
      const language = isSpanish ? 'es' : (languages[random.nextInteger(languages.length)] ?? 'en');
      const level = (isSpanish ? 0.3 : 0) + 0.5 * drawNormal(random);
      const tier = random.nextUniform() < 0.3 ? 'paid' : 'free';
      for (let turn = 0; turn < clusterSize; turn += 1) {
        const inputLength = lengthOf(level);
        const id = `${made % 7}-${'cbh'[kind]}${made}-${turn}`;
        const parts = {
          caseId: id,
          inputHash: id,
          inputLength,
          segments: { language, tier },
          ...(clusterSize > 1 ? { cluster: `${'cbh'[kind]}${made}` } : {}),
        };
        if (kind !== 2) base.push(row(parts));
        const isEdited = kind === 0 && made < edited;
        if (kind === 1) continue;
        head.push(row(isEdited ? { ...parts, inputHash: `${id}!`, inputLength: lengthOf(level) } : parts));
      }
    }
  }
  return { base, head };
}
