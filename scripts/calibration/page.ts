import { cellName } from '../../tests/support/calibration-cell.ts';
import type { CellResult } from './results.ts';
import { allowedError, type Share, type SuiteLine, shareOf, summarise, week } from './summary.ts';
import { renderMisses, renderTables, splitMisses } from './tables.ts';

/** The page `docs/calibration.md` from all results there are. */
export function calibrationPage(results: readonly CellResult[]): string {
  const lines = summarise(results);
  const { promised, small } = splitMisses(lines);
  const seeds = new Set(results.map(({ seed }) => seed));
  return `# How often the verdict is wrong

<!-- Written by \`npm run docs\` from docs/calibration.csv, which \`npm run calibrate -- --docs\` writes. -->

Whole verdicts on simulated suites, from the config to the check: rows of base and head are drawn, judged as \`compare\` judges files, and the verdict is held against what head really does. ${results.length} kinds of suite and change are in the tables below; what is not in them was not simulated for this page. Large suites, and those with latency (a bootstrap), got fewer runs; the tables say how many.

\`\`\`sh
npm run calibrate -- --docs                                        # the whole grid, hours
npm run calibrate -- --docs --cells prompt-edit/latency/single     # these cells anew, the others stay
npm run calibrate -- --short                                       # a look, a minute
\`\`\`

Every run has a seed of its own, made from a text (here ${[...seeds].map((seed) => `\`${seed}\``).join(', ')}), the name of the cell and its number: the same on any number of threads, on Node 20 and 24. Counts by cell stand in [calibration.csv](calibration.csv). A monthly workflow runs the grid again and puts the tables into its summary; a handful of cells is a test on every change (\`tests/calibration\`).

## What is promised

| promise | where | found |
| ------- | ----- | ----- |
${promises(lines)
  .map((columns) => `| ${columns.join(' | ')} |`)
  .join('\n')}

## How to read the tables

- **Verdicts** are four shares in per cent: \`inside\` / \`inconclusive\` that passes with a warning / must look (the check fails until somebody signs off) / red (\`outside\`). \`86+1\` means 1 % more that were green with a price in the title. Under a model swap an \`inconclusive\` asks for a sign-off, so it counts as must look.
- **m** is the margin that the class and the size of the suite get by default; with fewer than 30 cases there is none, and losses are multiples of that of 30. **½ m**, **m**, **2 m** lose that much, **must-see** what the class names as the loss its suite has to be able to rule out (shown where it is neither m nor 2 m), **gain of m** gains it.
- **Hard** losses break some cases for good (pass rate, score), make some cost four times as much, or take three times as long. **Soft** ones make every case a little worse.
- **False pass**: \`inside\` although the loss is the margin. Nominal 5 %. **False block**: the check fails for a claimed loss although nothing changed. Nominal 5 %. **Green at …**: the check passes, with or without a warning. ± is the Monte-Carlo standard error; of two run counts the smaller one is that of the columns without a claim.
- **Stopped a week**: a week of eight changes is read as ${week.unchanged} that change nothing that can be measured, ${week.better} that gain m and ${week.worse} that loses. Stopped are the failing checks among the first ${week.unchanged + week.better}; the loser is not counted. If all eight changed nothing it would be eight times the false block (and, under a model swap, eight times the inconclusive).
- \`other\` is judged as a prompt edit and a fine-tune as a model swap: their defaults are the same, and a test holds them to it. Margins of cost and latency are the same for every class; the prompt edit stands for all.

## What is simulated

- A case passes with a chance of its own, Beta(0.644, 0.141): mean pass rate 0.82, correlation of two runs 0.56, variance within a case 0.065. A score is four points, each given with that chance. Errors 0.3 % of the answers, made-up answers 3 %, cost and latency lognormal.
- In conversations (one to nine cases, five on average) any two cases correlate by 0.2, in difficulty, in what a change does to them and in luck.
- One dimension alone blocks and asks for a sign-off when it is proven worse; **the six** are what is detected without a config: pass rate, hallucination, errors, latency p50 and p95, cost. There the change is one of the pass rate.
- Margins are those of the default config. Cases, conversations and luck are drawn anew in every run (\`cases-as-sample\`).

## Above ${100 * allowedError} %

With 50 cases or more; "beyond noise" means that two standard errors less would still be more than 5 %. Among some hundred rates a few exceed 6.5 % by the luck of the draw${seeds.has('confirm') ? '; some that did were simulated anew, with the seed `confirm` and more runs, and stand here with that result' : ''}.

${renderMisses(promised)}

What is known to push rates up, and what is done about it:

- **Cost that runs away** (cost, hard): one case in thirty costs four times as much. A sample that holds none of them looks like one in which nothing changed, and no interval on the mean tells them apart: of 60 cases that is 13 % of samples. Where cost is the primary dimension 60 cases are therefore too few, for unchanged ones too; it takes as many as show such a runaway in 95 % of samples, 89 for a margin of 10 %. From there on the margin has to hold by a test that allows for skew as well, and runaways are counted beside the mean.
- **A loss claimed where nothing changed** (several epochs, false block): Hall's interval corrects for skewness, and where few cases differ it takes chance for skew. Where it should err in 5 % its upper end does so in 6.3 % of 60 cases of three epochs and of 100, a plain t in 5.0 % and 5.4 %. So a loss is claimed only if it holds when signs are flipped, too. Clean breaks would add 1–2 % on top; they are one of the family, and the primary dimension has 4 of its 5 % where there are epochs to see them. What is left shows where the margin is tight for the suite: where it is not, the change is \`inside\` before anything is claimed.
- **Losses that hit conversations** (conversations, hard, false pass): a few conversations lose much, most lose nothing, and a sample may hold too few of the hit ones. With forty of them (n = 200) the lower end of Hall's interval errs in 8–9 %, a plain t in 9–12 %; with two hundred (n = 1,000) in 6–7 %. The interval of a mean over conversations is therefore 1 + 1.5/√G times as wide, G their number, and errs in 5–6 %. Pass rates of one epoch are counted (Tango) and need no widening.
- **A few hard breaks among many cases that waver** (60 cases, 5 pp, hard): three or four cases carry the whole loss, which is hard to tell from a sample that missed one of them. Hall's lower end errs in 6 % there.
- Rates that are not beyond noise have no cause that we know of.

With fewer cases:

${renderMisses(small)}

## Tables

${renderTables(lines)}`;
}

/** The promises for sixty cases of three epochs without a config, each with what was found; empty = not simulated. */
function promises(lines: readonly SuiteLine[]): readonly (readonly string[])[] {
  const find = (outcome: string): SuiteLine | undefined =>
    lines.find(({ cell }) => cellName(cell).startsWith(`prompt-edit/${outcome}/single/n60/k3/`));
  const six = find('six');
  const where = 'prompt edit, six dimensions, 60 cases, 3 epochs';
  const rates = lines
    .filter(({ cell }) => cell.cases >= 50)
    .flatMap(({ falseBlock, falsePass }) => [falseBlock, falsePass.hard, falsePass.soft])
    .filter((rate) => rate !== null);
  const kept = rates.filter(({ share }) => share <= allowedError).length;
  return [
    [
      `false pass at the margin, false block at no change: at most ${100 * allowedError} %`,
      'every cell of 50 cases or more',
      `${kept} of ${rates.length} rates; the others are listed below`,
    ],
    ['no change is `inside`: at least 85 %', where, text(shareOf(six?.tallies.none, ({ inside }) => inside))],
    [
      'hard breaks of 10 pp are green: at most 8 %',
      where,
      text(
        shareOf(
          six?.tallies['must-see-hard'],
          ({ inside, priced, inconclusive }) => inside + priced + inconclusive,
        ),
      ),
    ],
    [
      'good changes stopped a week: at most 0.3',
      where,
      six === undefined || six.stopped === null
        ? ''
        : `${six.stopped.share.toFixed(2)} ± ${six.stopped.error.toFixed(2)}; ${(8 * (six.falseBlock?.share ?? 0)).toFixed(2)} if all eight changed nothing`,
    ],
  ];
}

function text(rate: Share | null): string {
  return rate === null ? '' : `${(100 * rate.share).toFixed(1)} ± ${(100 * rate.error).toFixed(1)} %`;
}
