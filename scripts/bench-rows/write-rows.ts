import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import { seedFromText, type Xoshiro128, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { drawNormal } from '../../tests/support/random-draws.ts';

const languages = ['en', 'de', 'fr', 'ja', 'es', 'it'];

/**
 * Writes the rows of a suite on both sides as JSONL: pass or fail, two scores, latency, cost, tokens, errors and
 * retrieved ids, from which eight dimensions are detected; six languages as segments. Nothing changed but luck.
 *
 * @param cases - cases of each side, one epoch
 * @returns paths of base and head
 */
export function writeRows(folder: string, cases: number): readonly string[] {
  return ['base', 'head'].map((side) => {
    const path = join(folder, `${side}-${cases}.jsonl`);
    const nature = xoshiro128StarStar(seedFromText('nature of the cases').state);
    const luck = xoshiro128StarStar(seedFromText(side).state);
    const file = openSync(path, 'w');
    let lines = '';
    for (let index = 0; index < cases; index += 1) {
      lines += `${JSON.stringify(makeRow(index, nature, luck))}\n`;
      if (lines.length > 1_000_000 || index === cases - 1) {
        writeSync(file, lines);
        lines = '';
      }
    }
    closeSync(file);
    return path;
  });
}

function makeRow(index: number, nature: Xoshiro128, luck: Xoshiro128): CaseRow {
  const chance = Math.min(0.99, Math.max(0.02, 0.85 + 0.25 * drawNormal(nature)));
  const latencyMs = Math.exp(6 + 0.5 * drawNormal(nature) + 0.25 * drawNormal(luck));
  const costUsd = 0.002 * Math.exp(0.4 * drawNormal(nature) + 0.05 * drawNormal(luck));
  const language = languages[nature.nextInteger(languages.length)] ?? 'en';
  const wanted = (index * 7) % 1000;
  return {
    caseId: `case-${String(index).padStart(7, '0')}`,
    epoch: 1,
    segments: { language },
    scores: {
      hallucination: luck.nextUniform() < 0.04 ? 1 : 0,
      relevance: Math.round(20 * Math.min(1, Math.max(0, 0.7 + 0.2 * drawNormal(luck)))) / 20,
    },
    passed: luck.nextUniform() < chance,
    latencyMs: Math.round(latencyMs * 10) / 10,
    costUsd: Math.round(costUsd * 1e7) / 1e7,
    tokens: { input: 400 + (index % 300), output: Math.round(100 * Math.exp(0.3 * drawNormal(luck))) },
    cached: false,
    state: luck.nextUniform() < 0.003 ? 'error' : 'scored',
    retrieved: Array.from(
      { length: 5 },
      (_, rank) => `d${(wanted + (luck.nextUniform() < 0.7 ? rank : rank + 3)) % 1000}`,
    ),
    relevant: { [`d${wanted}`]: 1, [`d${(wanted + 1) % 1000}`]: 1 },
  };
}
