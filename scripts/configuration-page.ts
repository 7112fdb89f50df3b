import { defaultLimits } from '../src/core/config/default-limits.ts';
import {
  type DefaultMargin,
  defaultMargins,
  defaultMustSee,
  otherMargins,
} from '../src/core/config/default-margins.ts';
import { detectedNames } from '../src/core/config/detected-names.ts';
import { defaultOnInconclusive } from '../src/core/config/resolve-policy.ts';
import { metricForms } from '../src/core/config/written-envelope.ts';
import { negligibleMs } from '../src/core/envelope/judge-dimension.ts';
import { deploymentClasses } from '../src/core/model/deployment-class.ts';

const percent = (value: number): string => `${Number((value * 100).toPrecision(6))}`;

function marginText({ margin, epochs }: DefaultMargin): string {
  if (margin === null) return 'none: report and clean breaks only';
  return `${percent(margin)} pp${epochs === null ? '' : `, ${epochs} epochs`}`;
}

const meanings: Readonly<Record<(typeof detectedNames)[number]['meaning'], string>> = {
  hallucination: 'hallucination, lower is better',
  'hallucination-inverted': 'hallucination as 1 − x',
  'lower-better': 'another score that should fall',
  primary:
    'preferred as the primary dimension where there is no pass rate, on a scale within 0–100; other scores only within 0–1',
  code: 'measured by code rather than by a judge',
  negation: 'turns a lower-better word round',
};

/** The page docs/configuration.md: every default, from the tables that the code reads. */
export function configurationPage(): string {
  const margins = defaultMargins.map(({ from, below, margins: cells }) => {
    const size =
      below === null
        ? `≥ ${from.toLocaleString('en-US')}`
        : from === 0
          ? `< ${below}`
          : `${from}–${below - 1}`;
    return `| ${size} | ${marginText(cells['prompt-edit'])} | ${marginText(cells['rag-refresh'])} | ${marginText(cells['model-swap'])} |`;
  });
  const classes = deploymentClasses.map(
    (name) => `| \`${name}\` | ${percent(defaultMustSee[name])} pp | \`${defaultOnInconclusive[name]}\` |`,
  );
  const names = detectedNames.map(
    ({ meaning, words }) => `| ${meanings[meaning]} | ${words.map((word) => `\`${word}\``).join(' ')} |`,
  );
  const { latencyP95Ms, hallucination, ndcgAt5 } = defaultLimits;
  return [
    '# Configuration: what applies where nothing is written',
    '',
    'Made from the tables in `src/core/config` by `npm run docs`. Every key with its meaning stands in the [JSON Schema](schema/config.json) (`eval-envelope schema config`); `eval-envelope validate` reports every problem of a file at once. Calibrate to your own baseline: these are starting points.',
    '',
    '## Margin of the primary dimension',
    '',
    'By distinct cases of the suite on base and by class of the change; `other` uses the column of prompt edits, `fine-tune` that of model swaps. `stakes: high-stakes` halves them.',
    '',
    '| cases | `prompt-edit` | `rag-refresh` | `model-swap`, `fine-tune` |',
    '|:--|:--|:--|:--|',
    ...margins,
    '',
    '## Other margins',
    '',
    `Hallucination, errors, refusals ${percent(otherMargins.rate)} pp; nDCG, recall, MRR ${otherMargins.ranking}; another score ${percent(otherMargins.score)} % of its scale (advisory when only detected); cost and tokens ${percent(otherMargins.costMean)} %; latency p50 ${percent(otherMargins.median)} %, p95 ${percent(otherMargins.p95)} %, p99 ${percent(otherMargins.p99)} %. A difference in latency of less than ${negligibleMs} ms either way is within a relative margin, however many per cent it is.`,
    '',
    '## Limits',
    '',
    `Applied as sign-off until they are written out: p95 under ${latencyP95Ms.interactive / 1000} s (\`profile: interactive\`) or ${latencyP95Ms.async / 1000} s (\`async\`); hallucination under ${percent(hallucination['customer-facing'])} % (\`stakes: customer-facing\`) or ${percent(hallucination['high-stakes'])} % (\`high-stakes\`), where a human or code measures it; nDCG@5 over ${ndcgAt5}. A limit that base already breaks never blocks a change that does not worsen it.`,
    '',
    '## By class',
    '',
    'The loss of the primary dimension that a suite has to be able to rule out, and what an inconclusive verdict does to the check.',
    '',
    '| class | must see | `on-inconclusive` |',
    '|:--|:--|:--|',
    ...classes,
    '',
    '## Metrics and statistics',
    '',
    `Metrics: ${metricForms.map((form) => `\`${form}\``).join(', ')}. Statistics: \`mean\`, \`p50\`, \`p95\`, \`p99\`, \`share-over:<limit>\`. Margins and prices: \`pp\` for proportions, \`%\` relative to base, or the unit of the dimension (\`ms\`, \`s\`, \`$\`, a plain number).`,
    '',
    '## Trades',
    '',
    'The default envelope accepts a change that stays within every margin. A trade accepts more, in one of two forms:',
    '',
    '```yaml',
    'trades:',
    '  # If it gains this, it may pay that.',
    '  - { name: slower-but-truer, pay: { latency-p95: 250ms }, gain: { hallucination: 0.3pp } }',
    '  # Amounts that are worth the same, one step each; what gains less losses have to come to; the most each may lose.',
    '  - { name: truth-for-money, rate: { quality: 1pp, cost: 10% }, at-least: -1, cap: { quality: 3pp, cost: 30% } }',
    '```',
    '',
    'A trade applies where everything it asks for is shown: every gain, every price or cap, and the balance of a rate. It then covers the dimensions it may pay with where they left their margin or got worse, never an absolute limit; `accept: sign-off` (default) still asks for a yes, `accept: always` does not. `%` in a rate counts factors: 10 % is one step for each factor of 1.1 either way, so that twice and half as dear weigh alike. Dimensions that only advise cannot be traded.',
    '',
    'Trades share one error: with K of them each is shown at one-sided 5 % ÷ (K + 1). `inside` stays at 5 % whatever the trades, so that adding one never makes the gate stricter for changes that do not use it.',
    '',
    '## What names of scores tell',
    '',
    'Names are split into words; `*` stands for any ending.',
    '',
    '| taken for | words |',
    '|:--|:--|',
    ...names,
    '',
  ].join('\n');
}
