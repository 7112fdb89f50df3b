import { describe, expect, it } from 'vitest';
import { judgeRuns } from '../../src/app/judge-runs.ts';
import { fileContext, makeRecord } from '../../src/app/make-record.ts';
import { defaultConfig } from '../../src/core/config/default-config.ts';
import { tableOf } from '../../src/core/model/build-case-table.ts';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import { caseRows } from '../../src/core/model/case-rows.ts';
import { formatIssue } from '../../src/core/model/issue.ts';
import type { Run } from '../../src/core/model/run.ts';
import { encodeRecord } from '../../src/core/record/encode-record.ts';
import { annotations } from '../../src/core/report/annotations.ts';
import { buildComment } from '../../src/core/report/build-comment.ts';
import { caseExcerpts } from '../../src/core/report/excerpts.ts';
import { renderHtml } from '../../src/core/report/render-html.ts';
import { renderMarkdown } from '../../src/core/report/render-markdown.ts';
import { renderText } from '../../src/core/report/render-text.ts';
import { readRun } from '../../src/core/results/read-run.ts';
import type { ResultBytes } from '../../src/core/results/reading/result-file.ts';
import { encodeRows } from '../../src/core/results/rows/encode-rows.ts';
import { type FuzzFixture, fuzzFixtures } from '../support/fuzz/fuzz-fixtures.ts';

const canary = 'qcanaryq';
const fixtures = fuzzFixtures();

function readFixture(files: readonly ResultBytes[], { options }: FuzzFixture): Run | null {
  const parsed = readRun(files, options);
  return parsed.ok ? parsed.value : null;
}

function outputsOf(run: Run): readonly string[] {
  return [...new Set([...caseRows(run.rows)].flatMap(({ output }) => output ?? []))].sort(
    (left, right) => right.length - left.length,
  );
}

/** The files with every answer that stands in them as one text replaced; null = the reader makes answers of more. */
function planted(fixture: FuzzFixture): readonly ResultBytes[] | null {
  const run = readFixture(fixture.files, fixture);
  if (run === null) return null;
  const answers = outputsOf(run).filter((text) => text.length >= 6);
  const files = fixture.files.map(({ name, bytes }) => {
    const text = answers.reduce(
      (rest, answer, index) =>
        [JSON.stringify(answer).slice(1, -1), answer.replaceAll('"', '""'), answer].reduce(
          (text, written) => text.replaceAll(written, `The ${canary} answered ${index}.`),
          rest,
        ),
      new TextDecoder().decode(bytes),
    );
    return { name, bytes: new TextEncoder().encode(text) };
  });
  const read = readFixture(files, fixture);
  return read !== null && outputsOf(read).some((text) => text.includes(canary)) ? files : null;
}

/** The run with the canary in every answer, and every case failed or passed. */
function withAnswers(run: Run, passed: boolean): Run {
  const rows = [...caseRows(run.rows)].map(
    (row): CaseRow => ({
      ...row,
      passed,
      state: 'scored',
      output: `The ${canary} answered to ${row.caseId}.`,
    }),
  );
  return { ...run, rows: tableOf(rows) };
}

/** Everything that leaves the job, from a base that passes and a head that fails. */
function documentsOf(base: Run, head: Run, excerpts?: { cases: number; characters: number }) {
  const decision = judgeRuns({
    config: defaultConfig(),
    suite: null,
    classes: ['prompt-edit'],
    base: { ok: true, run: base },
    head: { ok: true, run: head },
    seed: 'raw',
  });
  const view = buildComment(decision, {
    suite: 'bot',
    baseLabel: 'base',
    headLabel: 'head',
    baselineNote: null,
    classification: null,
    notices: [],
    ...(excerpts === undefined || decision.comparison === null
      ? {}
      : { excerpts: caseExcerpts(decision.comparison, head.rows, excerpts) }),
  });
  return {
    comment: renderMarkdown(view),
    report: renderHtml(view, decision),
    log: renderText(view, true),
    annotations: JSON.stringify(annotations([{ suite: 'bot', decision, view }], [])),
    record: encodeRecord(makeRecord(decision, fileContext(decision, new Date(0), 'bot'))),
    rows: encodeRows(head),
  };
}

describe('what models answered', () => {
  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))(
    'is in nothing made of %s',
    (_, fixture) => {
      const run = readFixture(fixture.files, fixture);
      expect(run).not.toBeNull();
      if (run === null) return;
      const documents = documentsOf(withAnswers(run, true), withAnswers(run, false));
      for (const [name, text] of Object.entries(documents)) expect(text, name).not.toContain(canary);
    },
  );

  it('is in nothing made of files that hold a canary wherever an answer stands', () => {
    const read = fixtures.flatMap((fixture) => {
      const files = planted(fixture);
      const run = files === null ? null : readFixture(files, fixture);
      return run === null ? [] : [{ fixture, run }];
    });
    expect(new Set(read.map(({ fixture }) => fixture.format)).size).toBeGreaterThanOrEqual(12);
    for (const { fixture, run } of read) {
      for (const [name, text] of Object.entries(documentsOf(run, run)))
        expect(text, `${fixture.title}: ${name}`).not.toContain(canary);
    }
  });

  it('is in no error of a file that is damaged right behind it', () => {
    for (const fixture of fixtures) {
      const files = planted(fixture) ?? [];
      for (const { name, bytes } of files) {
        const text = new TextDecoder().decode(bytes);
        const at = text.indexOf(canary);
        if (at < 0) continue;
        for (const end of [at + 4, at + canary.length, at + canary.length + 12]) {
          for (const damage of ['', '\u0001', '"x', '}']) {
            const damaged = new TextEncoder().encode(`${text.slice(0, end)}${damage}`);
            const others = files.filter((file) => file.name !== name);
            const parsed = readRun([...others, { name, bytes: damaged }], fixture.options);
            if (parsed.ok) continue;
            const told = parsed.issues.map(formatIssue).join('\n');
            expect(told, `${fixture.title} ${JSON.stringify(damage)}`).not.toContain(canary.slice(0, 4));
          }
        }
      }
    }
  });

  it('is quoted in comment and report where the config asks, and never in the record', () => {
    const fixture = fixtures.find(({ format }) => format === 'promptfoo-json');
    const run = fixture === undefined ? null : readFixture(fixture.files, fixture);
    expect(run).not.toBeNull();
    if (run === null) return;
    const most = { cases: 2, characters: 200 };
    const {
      comment,
      report,
      record,
      rows,
      annotations: notes,
    } = documentsOf(withAnswers(run, true), withAnswers(run, false), most);
    expect(comment.split(canary).length - 1).toBeLessThanOrEqual(2);
    expect(comment).toContain(canary);
    expect(report).toContain(canary);
    for (const text of [record, rows, notes]) expect(text).not.toContain(canary);
  });
});
