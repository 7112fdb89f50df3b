import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/core/config/config.ts';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import { measureSuite } from '../../../src/core/init/measure-suite.ts';
import { proposeBounds } from '../../../src/core/init/propose-bounds.ts';
import { resolutionSentences } from '../../../src/core/init/resolution-sentences.ts';
import { type MeasuredSuite, starterConfig } from '../../../src/core/init/starter-config.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { caseLines, detected, plainProject, pythonScript, waveringRun } from './repository.ts';

function textOf(files: Readonly<Record<string, string>>, measured?: MeasuredSuite): string {
  return starterConfig(detected(files), measured);
}

function configOf(files: Readonly<Record<string, string>>, measured?: MeasuredSuite): Config {
  const parsed = parseConfig(textOf(files, measured), 'eval-envelope.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function measuredOf(run: Run, runs: number): MeasuredSuite {
  const measurement = measureSuite(run, 'customer-facing');
  const bounds = proposeBounds(measurement.shape, 'customer-facing', measurement.resolutions);
  return {
    suite: 'evals',
    measurement,
    runs,
    source: '',
    sentences: resolutionSentences(measurement, bounds),
  };
}

describe('starterConfig', () => {
  it('writes the margins of the table for the size of the suite, and those of riskier classes', () => {
    const config = configOf(plainProject({ 'evals/cases.jsonl': caseLines(250) }));
    expect(config.suites.evals?.judge.epochs).toBe(3);
    expect(config.dimensions.quality).toMatchObject({
      margin: { kind: 'absolute', value: 0.05 },
      primary: true,
      tier: 'blocking',
    });
    expect(config.dimensions['latency-p95']?.margin).toEqual({ kind: 'relative', value: 0.25 });
    expect(config.envelopes['model-swap']?.dimensions.quality?.margin).toEqual({
      kind: 'absolute',
      value: 0.03,
    });
    expect(config.envelopes['rag-refresh']).toBeUndefined();
  });

  it('writes no dimension that the results may lack, and keeps it as a comment', () => {
    const files = plainProject();
    expect(Object.keys(configOf(files).dimensions)).toEqual([
      'quality',
      'errors',
      'latency-p50',
      'latency-p95',
    ]);
    expect(textOf(files)).toContain('# cost: { metric: cost, better: lower, margin: 10%, tier: sign-off }');
  });

  it('leaves all dimensions to the results where a script does not show what it writes', () => {
    const script = pythonScript.replace('"passed": True', '"points": 3');
    expect(configOf(plainProject({ 'evals/run.py': script })).dimensions).toEqual({});
  });

  it('gives a suite of fewer than 30 cases repeats and no margin', () => {
    const config = configOf(plainProject({ 'evals/cases.jsonl': caseLines(12) }));
    expect(config.dimensions.quality?.margin).toBeUndefined();
    expect(config.suites.evals?.judge.epochs).toBe(3);
  });

  it('leaves the margin to the table where suites differ in size', () => {
    const config = configOf(
      plainProject({
        'other/pyproject.toml': '',
        'other/evals/run.py': pythonScript.replace('evals/cases', 'evals/few'),
        'other/evals/few.jsonl': caseLines(40),
      }),
    );
    expect(Object.keys(config.suites)).toEqual(['evals', 'other']);
    expect(config.dimensions.quality?.margin).toBeUndefined();
    expect(config.suites.other?.judge.epochs).toBe(5);
  });

  it('covers what is under test, who scores it and its packages, each with its reason, and never the cases', () => {
    const files = plainProject({ 'requirements.txt': 'openai==2.1.0\n' });
    const { covers, dataset } = configOf(files).suites.evals?.judge ?? {};
    expect(covers).toEqual(['prompts/**', 'bot.py', 'evals/run.py', 'requirements.txt']);
    expect(dataset).toEqual(['evals/cases.jsonl']);
    const said = textOf(files).replace(/\n\s*#/g, '');
    expect(said).toContain('evals/run.py: what asks and scores decides the result too.');
    expect(said).toContain("requirements.txt: another release of a model's SDK changes the system.");
    expect(said).toContain('changes the exam, not the system: nothing runs.');
  });

  it('leaves covers to the class of a change where nothing under test was found', () => {
    const files = { 'evals/run.py': pythonScript, 'evals/cases.jsonl': caseLines(60) };
    expect(configOf(files).suites.evals?.judge.covers).toBeUndefined();
  });

  it('is valid without any suite, names none, and says that the gate fails until there is one', () => {
    expect(configOf({}).suites).toEqual({});
    expect(textOf({})).toContain('a gate that evaluates nothing is never green');
  });

  it('is valid with every kind of suite in it, those that cannot run as comments', () => {
    const config = configOf(
      plainProject({
        'task.py': 'from inspect_ai import task\n@task\ndef a(): ...\n',
        'package.json': '{"name":"x","scripts":{"eval":"tsx run.ts"}}',
        'promptfooconfig.yaml': 'prompts: [a]\nproviders: [openai:gpt-4o]\ntests: [{vars: {a: 1}}]',
        'tests/evals/test_a.py': 'def test_a(): ...',
      }),
    );
    expect(Object.keys(config.suites).sort()).toEqual(['x', 'x-pytest', 'x-script']);
  });

  it('makes a new build of the index a refresh, and watches its age', () => {
    const config = configOf(
      plainProject({ 'rag/index.lock.json': '{"builtAt":"2026-11-01","chunkSize":400}' }),
    );
    expect(config.classify.rules).toEqual([
      { paths: ['rag/index.lock.json'], keys: [], class: 'rag-refresh' },
    ]);
    expect(config.sources).toMatchObject([{ timestamp: 'rag/index.lock.json#builtAt', dynamic: true }]);
  });

  it('runs an index suite as often as the column of index refreshes says', () => {
    const files = { 'evals/run.py': pythonScript, 'evals/cases.jsonl': caseLines(60), 'rag/a.md': 'text' };
    expect(configOf(files).suites.evals?.judge.epochs).toBe(5);
  });

  it('survives names that mean something in YAML', () => {
    const odd = 'prompts: [x]\nproviders: ["echo"]\ntests: [{vars: {}}]';
    const config = configOf({ "my bots: #1/it's {x}/promptfooconfig.yaml": odd });
    expect(Object.values(config.suites)[0]?.run.workingDirectory).toBe("my bots: #1/it's {x}");
  });
});

describe('starterConfig from results', () => {
  it('widens a margin to what the suite can prove, rounded up, and says so', () => {
    const measured = measuredOf(waveringRun(120), 3);
    const quality = measured.measurement.resolutions.find(({ name }) => name === 'quality');
    expect(quality?.resolvable).toBeGreaterThan(0.05);
    const config = configOf(plainProject(), measured);
    const margin = config.dimensions.quality?.margin?.value ?? 0;
    expect(margin).toBeGreaterThanOrEqual(quality?.resolvable ?? 1);
    expect(margin - (quality?.resolvable ?? 0)).toBeLessThan(0.01);
    expect(textOf(plainProject(), measured)).toContain('noisier');
  });

  it('says of a dimension that never wavered that cases are wanting, not that it is noisy', () => {
    const text = textOf(plainProject(), measuredOf(waveringRun(60), 3)).replace(/\n\s*#/g, '');
    const errors = text.slice(text.indexOf('Share of requests that failed'), text.indexOf('  errors:'));
    expect(errors).toContain('so few cases cannot rule out less');
    expect(errors).not.toContain('noisier');
  });

  it('runs the suite as often as there are results of it', () => {
    expect(configOf(plainProject(), measuredOf(waveringRun(120), 3)).suites.evals?.judge.epochs).toBe(3);
  });

  it('repeats nothing where one run of the command repeats its cases already', () => {
    const config = configOf(plainProject(), measuredOf(waveringRun(120), 1));
    expect(config.suites.evals?.judge.epochs).toBeUndefined();
  });
});
