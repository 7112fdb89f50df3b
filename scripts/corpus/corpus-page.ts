import { markdownTable } from 'markdown-table';
import type { ClassEvidence } from '../../src/core/model/change.ts';
import { deploymentClasses } from '../../src/core/model/deployment-class.ts';
import type { LabelledChange } from './labelled-change.ts';
import type { Answer, CorpusScore } from './score-labels.ts';
import { isExact } from './score-labels.ts';

/** A labelled change with what the classifier made of it. */
export interface JudgedChange extends Answer {
  readonly change: LabelledChange;
  readonly evidence: readonly ClassEvidence[];
}

/** The figures and the misses of a corpus, as Markdown. */
export function corpusPage(score: CorpusScore, judged: readonly JudgedChange[]): string {
  const repositories = new Set(judged.map(({ change }) => change.repo)).size;
  const misses = judged.filter((entry) => !isExact(entry));
  return [
    `${score.n} changes from ${repositories} repositories`,
    summary(score),
    labelTable(score),
    'Riskiest label (rows) and riskiest found (columns):',
    confusionTable(score),
    `${misses.length} not labelled exactly`,
    ...misses.map(missText),
  ]
    .join('\n\n')
    .concat('\n');
}

function summary({ macroF1, exact, primary, falseAlarms }: CorpusScore): string {
  return markdownTable(
    [
      ['figure', 'share'],
      ['primary accuracy', digits(primary)],
      ['exact match', digits(exact)],
      ['macro-F1', digits(macroF1)],
      ['false alarms on other', digits(falseAlarms)],
    ],
    { align: ['l', 'r'] },
  );
}

function labelTable({ labels }: CorpusScore): string {
  const rows = labels.map(({ label, n, precision, recall, f1 }) => [
    label,
    String(n),
    digits(precision),
    digits(recall),
    digits(f1),
  ]);
  return markdownTable([['label', 'n', 'precision', 'recall', 'F1'], ...rows], {
    align: ['l', 'r', 'r', 'r', 'r'],
  });
}

function confusionTable({ confusion }: CorpusScore): string {
  const rows = deploymentClasses.map((label) => [
    label,
    ...deploymentClasses.map((found) => String(confusion[label][found])),
  ]);
  return markdownTable([['', ...deploymentClasses], ...rows]);
}

function missText({ change, labels, found, evidence }: JudgedChange): string {
  const wrong = evidence.filter((entry) => !labels.includes(entry.class));
  const shown = wrong.length > 0 ? wrong : evidence;
  return [
    `- ${change.id}: ${labels.join(' + ')}, found ${found.join(' + ')}`,
    `  ${change.why}`,
    ...shown.slice(0, 6).map(({ class: label, file, line, before, after, rule }) => {
      const place = line === null ? file : `${file}:${line}`;
      return `    ${label}  ${place}  ${before ?? '∅'} → ${after ?? '∅'}  (${rule})`;
    }),
  ].join('\n');
}

function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
