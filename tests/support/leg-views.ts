import type { Artifacts } from '../../src/app/action-ports.ts';
import type { World } from '../../src/app/ports.ts';
import { encodeLegView } from '../../src/core/leg/encode-leg-view.ts';
import { type LegView, legViewFile } from '../../src/core/leg/leg-view.ts';
import { rich } from '../../src/core/report/rich-text.ts';
import { fileOfBytes } from '../../src/core/results/reading/result-file.ts';

/** The view of one job with the suite `bot`, inside. */
export function legView(overrides: Partial<LegView> = {}): LegView {
  const verdict = overrides.verdict === undefined ? 'inside' : overrides.verdict;
  const isPass = verdict === 'inside' || verdict === null;
  return {
    version: 1,
    config: '.github/eval-envelope.yml',
    job: 'evals',
    matrixKey: 'single-00000000',
    jobTotal: 1,
    attempt: 1,
    headSha: 'a'.repeat(40),
    suite: 'bot',
    verdict,
    exitCode: isPass ? 0 : 1,
    conclusion: isPass ? 'success' : 'failure',
    skipped: [],
    view: {
      headline: rich`${verdict ?? 'Nothing to evaluate'}`,
      blocks: [],
      folds: [],
      reasons: [],
      footer: [],
    },
    ...overrides,
  };
}

/** Artifacts of one run in memory, each with a view; null = it is damaged. */
export interface MemoryLegs extends Artifacts {
  /** What reading them needs. */
  readonly files: Pick<World['files'], 'makeWorkspace' | 'open' | 'remove'>;
  /** @returns its name */
  readonly store: (view: LegView | null) => string;
}

/** An empty run. */
export function memoryLegs(): MemoryLegs {
  const stored: { readonly id: number; readonly name: string; readonly view: LegView | null }[] = [];
  return {
    store: (view) => {
      const id = stored.length + 1;
      const name = `eval-envelope-bot-${id}`;
      stored.push({ id, name, view });
      return name;
    },
    whyNot: () => null,
    upload: () => Promise.reject(new Error('nothing is uploaded here')),
    list: async () => stored.map(({ id, name }) => ({ id, name, sizeBytes: 100 })),
    download: async (id) => String(id),
    files: {
      makeWorkspace: async () => '.',
      remove: async () => {},
      open: async (path) => {
        const view = stored.find(({ id }) => String(id) === path)?.view ?? null;
        const archive = { ...fileOfBytes('archive.zip', new Uint8Array()), close: async () => {} };
        if (view === null) return archive;
        const bytes = new TextEncoder().encode(encodeLegView(view));
        return { ...archive, entries: [fileOfBytes(legViewFile, bytes)] };
      },
    },
  };
}
