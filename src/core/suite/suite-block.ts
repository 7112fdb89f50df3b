import type { SuiteConfig } from '../config/config.ts';

/** The part of a suite's config that its results depend on: what is only quoted of them is none of it. */
export function suiteBlock(
  judge: SuiteConfig['judge'] | undefined,
  run: SuiteConfig['run'] | undefined,
): { readonly judge: SuiteConfig['judge'] | undefined; readonly run: SuiteConfig['run'] | undefined } {
  if (judge === undefined) return { judge, run };
  const { excerpts: _, ...judged } = judge;
  return { judge: judged, run };
}
