import { describe, expect, it } from 'vitest';
import { resultsPlaceholder } from '../../../src/core/config/written-suite.ts';
import { findOutput } from '../../../src/core/init/script-output.ts';

describe('findOutput', () => {
  it.each([
    ['parser.add_argument("--output-file")', ['--output-file']],
    ["parser.add_argument('-o', '--out', default='x.jsonl')", ['--out']],
    ["parseArgs({ options: { output: { type: 'string' } } })", ['--output']],
  ])('hands the file to an option: %s', (text, args) => {
    const found = findOutput(text, 'evals/run.py');
    expect(found).toMatchObject({
      args: [...args, resultsPlaceholder],
      results: 'eval-results.jsonl',
      isKnown: true,
    });
  });

  it.each([
    ['open("cases.jsonl")\nopen("out/results.jsonl", "w")', 'out/results.jsonl'],
    ['with open("evals/cases.jsonl") as c, open("evals/rows.jsonl", "w") as out:', 'evals/rows.jsonl'],
    ["writeFileSync('scores.json', text)", 'scores.json'],
    ['(Path(__file__).parent / "results.jsonl").write_text(x)', 'evals/results.jsonl'],
    ['HERE = Path(__file__).parent\n(HERE / "results.jsonl").write_text(x)', 'evals/results.jsonl'],
    ["writeFileSync(join(import.meta.dirname, 'results.jsonl'), x)", 'evals/results.jsonl'],
  ])('finds the file that is written: %s', (text, results) => {
    expect(findOutput(text, 'evals/run.py')).toMatchObject({ args: [], results, isKnown: true });
  });

  it.each([
    ['out = sys.argv[1] if len(sys.argv) > 1 else "results/retrieval.jsonl"', 'results/retrieval.jsonl'],
    ['path = Path(sys.argv[1] if len(sys.argv) > 1 else "a.jsonl")\npath.write_text(x)', 'a.jsonl'],
    ['out = "rows.jsonl" if len(sys.argv) < 2 else sys.argv[1]', 'rows.jsonl'],
    ["const out = process.argv[2] ?? './out.jsonl';", 'out.jsonl'],
    ["const file = process.argv[2] || 'rows.jsonl';\nwriteFileSync(file, rows);", 'rows.jsonl'],
    ["const out = process.argv.length > 2 ? process.argv[2] : 'rows.json';", 'rows.json'],
    ["const [out = 'rows.jsonl'] = process.argv.slice(2);", 'rows.jsonl'],
    ['parser.add_argument("output")', 'eval-results.jsonl'],
  ])('hands the file to an argument without a name: %s', (text, results) => {
    expect(findOutput(text, 'evals/run.py')).toMatchObject({
      args: [resultsPlaceholder],
      results,
      isKnown: true,
    });
  });

  it('takes the default of an argument that others come before, and hands nothing over', () => {
    const text = "const [, , cases = 'cases.jsonl', out = 'rows.jsonl'] = process.argv;";
    expect(findOutput(text, 'run.js')).toMatchObject({ args: [], results: 'rows.jsonl', isKnown: true });
  });

  it.each([
    'cases = sys.argv[1] if len(sys.argv) > 1 else "cases.jsonl"\nopen(cases)',
    "const out = process.argv[2] ?? 'cases.json';\nreadFileSync(out);",
    'parser.add_argument("cases")\nparser.add_argument("output")',
  ])('never takes an input for the output: %s', (text) => {
    expect(findOutput(text, 'run.py').isKnown).toBe(false);
  });

  it('prefers our own variable to everything', () => {
    const text = 'os.environ.get("EVAL_ENVELOPE_RESULTS", "results.jsonl"); add_argument("--output")';
    expect(findOutput(text, 'run.py')).toMatchObject({
      args: [],
      results: 'eval-results.jsonl',
      isKnown: true,
    });
  });

  it('does not guess', () => {
    expect(findOutput('open("cases.jsonl").read()', 'run.py').isKnown).toBe(false);
  });
});
