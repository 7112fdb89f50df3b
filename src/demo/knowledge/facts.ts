import { accountFacts } from './accounts.ts';
import { billingFacts } from './billing.ts';
import { exportFacts } from './exports.ts';
import type { Fact } from './fact.ts';
import { integrationFacts } from './integrations.ts';
import { limitFacts } from './limits.ts';

/** Everything the help centre knows, topic by topic. */
export const facts: readonly Fact[] = [
  ...billingFacts,
  ...exportFacts,
  ...accountFacts,
  ...integrationFacts,
  ...limitFacts,
];
