import { judgeRuns } from '../../src/app/judge-runs.ts';
import { parseConfig } from '../../src/core/config/parse-config.ts';
import type { Classification } from '../../src/core/model/change.ts';
import type { Decision } from '../../src/core/model/verdict.ts';
import { buildComment } from '../../src/core/report/build-comment.ts';
import { combineComments } from '../../src/core/report/combine-comments.ts';
import type { CommentContext, CommentView } from '../../src/core/report/comment-view.ts';
import { failureComment } from '../../src/core/report/failure-comment.ts';
import { rich } from '../../src/core/report/rich-text.ts';
import { row, run } from './rows.ts';

/** Every place where somebody else's words come into a comment. */
export const foreignFields = [
  'case id',
  'label',
  'segment field',
  'segment value',
  'name of a segment',
  'score',
  'trade',
  'suite',
  'other suite',
  'base label',
  'head label',
  'note on base',
  'notice',
  'warning',
  'scorer',
  'problem',
  'file',
  'before',
  'after',
  'rule',
  'close call',
  'file warning',
  'skipped suite',
  'reason of a skip',
  'attribute',
  'error',
  'hint',
] as const;
export type ForeignField = (typeof foreignFields)[number];

/** What a comment of several suites says, with the decision of the first. */
export interface ForeignView {
  readonly view: CommentView;
  readonly decision: Decision;
}

/** The words that stand in a field. */
type Words = (field: ForeignField) => string;

const cases = 12;

/** A comment of two suites, the second not evaluated, that came about as every comment does. */
export function foreignView(words: Words): ForeignView {
  const classification = classificationOf(words);
  const context = (suite: string): CommentContext => ({
    suite,
    baseLabel: words('base label'),
    headLabel: words('head label'),
    baselineNote: words('note on base'),
    classification,
    notices: [words('notice')],
  });
  const decision = judge(words, false);
  const failed = judge(words, true);
  const view = combineComments(
    [
      { suite: words('other suite'), view: buildComment(failed, context(words('other suite'))) },
      { suite: words('suite'), view: buildComment(decision, context(words('suite'))) },
    ],
    [{ suite: words('skipped suite'), reason: words('reason of a skip') }],
    rich`nothing`,
    rich`${words('head label')}`,
  );
  const failure = failureComment(`${words('error')}\n${words('error')}`, words('hint'), view.footer);
  return {
    view: {
      ...view,
      blocks: [...view.blocks, ...failure.blocks, { kind: 'paragraph', text: failure.headline }],
    },
    decision,
  };
}

function judge(words: Words, isBroken: boolean): Decision {
  const parsed = parseConfig(configText(words), 'config.yml');
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  const base = run(rowsOf(words, 'base'), {
    fingerprints: { models: [] },
    warnings: [`base: ${words('warning')}`],
  });
  const head = run(rowsOf(words, 'head'), {
    fingerprints: { models: [], scorer: words('scorer') },
    duplicates: [words('case id')],
  });
  return judgeRuns({
    config: parsed.value,
    suite: 'bot',
    classes: ['prompt-edit'],
    base: isBroken ? { ok: false, problems: [words('problem')] } : { ok: true, run: base },
    head: { ok: true, run: head },
    seed: 'foreign',
  });
}

function configText(words: Words): string {
  const field = words('segment field');
  // JSON is YAML.
  return JSON.stringify({
    version: 1,
    suites: {
      bot: {
        segments: [field, words('attribute')],
        protected: [
          `${field}=${words('segment value')}`,
          { segment: [`${field}=x`, `${field}=y`], name: words('name of a segment') },
        ],
        counterfactual: { pair: 'pair', attribute: words('attribute') },
      },
    },
    dimensions: {
      quality: { metric: 'pass-rate', better: 'higher', margin: '5pp', tier: 'blocking', primary: true },
      tone: { metric: `score:${words('score')}`, better: 'higher', margin: '5pp', tier: 'sign-off' },
      cost: { metric: 'cost', better: 'lower', margin: '10%', tier: 'sign-off' },
    },
    trades: [{ name: words('trade'), pay: { quality: '30pp' }, gain: { tone: '1pp' }, accept: 'sign-off' }],
  });
}

/** A third of the cases break, another sixth are mended; each side has a case of its own. */
function rowsOf(words: Words, side: 'base' | 'head') {
  const isHead = side === 'head';
  const rows = Array.from({ length: cases }, (_, index) =>
    [1, 2].map((epoch) =>
      row({
        caseId: `${words('case id')}${index}`,
        ...(index % 2 === 0 ? { label: `${words('label')}${index}` } : {}),
        epoch,
        passed: index % 3 === 0 ? !isHead : index % 6 === 1 ? isHead : epoch === 1,
        scores: { [words('score')]: isHead ? 0.9 : 0.4 + (index % 5) / 20 },
        costUsd: isHead ? 0.004 : 0.003 + index / 1e5,
        segments: {
          [words('segment field')]: [words('segment value'), 'x', 'y'][index % 3] ?? 'y',
          pair: String(index >> 1),
          [words('attribute')]: `${words('segment value')}${index % 2}`,
        },
        inputHash: index === 5 ? side : 'same',
      }),
    ),
  ).flat();
  return [...rows, row({ caseId: `${words('case id')} of ${side}`, passed: true })];
}

function classificationOf(words: Words): Classification {
  const evidence = {
    class: 'prompt-edit',
    file: words('file'),
    line: 3,
    before: words('before'),
    after: words('after'),
    rule: words('rule'),
  } as const;
  const places = [0, 1, 2].map((at) => ({
    evidence: { ...evidence, line: at },
    changes: at + 1,
    isLines: at === 2,
  }));
  return {
    classes: ['prompt-edit'],
    primary: 'prompt-edit',
    evidence: places.map((place) => place.evidence),
    places,
    certainty: { level: 'close', reason: words('close call') },
    warnings: [{ file: words('file'), message: words('file warning') }],
  };
}
