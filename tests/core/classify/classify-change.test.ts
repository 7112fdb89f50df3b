import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../../src/core/model/change.ts';
import { added, classifyEdit, classifyWith, edited } from './builders.ts';

const settings = `# how customers are answered
model: gpt-4o
temperature: 0.2
retrieval:
  top_k: 4
  embedding_model: text-embedding-3-small
prompt: |
  You answer questions.
  Be brief.
`;

describe('classifyChange: what changed inside a file', () => {
  it('calls a change of the model id a model swap, with the line and both sides', () => {
    expect(classifyEdit('config/llm.yaml', settings, settings.replace('gpt-4o', 'gpt-4.1'))).toMatchObject({
      classes: ['model-swap'],
      primary: 'model-swap',
      evidence: [
        {
          class: 'model-swap',
          file: 'config/llm.yaml',
          line: 2,
          before: 'gpt-4o',
          after: 'gpt-4.1',
          rule: 'key:model',
        },
      ],
    });
  });

  it('calls sampling settings a prompt edit', () => {
    const { classes, evidence } = classifyEdit('llm.yaml', settings, settings.replace('0.2', '0.9'));
    expect(classes).toEqual(['prompt-edit']);
    expect(evidence).toMatchObject([{ line: 3, before: '0.2', after: '0.9', rule: 'key:temperature' }]);
  });

  it('calls an embedding model a rag refresh, never a model swap', () => {
    const head = settings.replace('text-embedding-3-small', 'text-embedding-3-large');
    expect(classifyEdit('llm.yaml', settings, head).classes).toEqual(['rag-refresh']);
  });

  it('calls a rerank model a rag refresh whatever its key is called', () => {
    expect(classifyEdit('a.yaml', 'model: cohere/rerank-v3\n', 'model: cohere/rerank-v4\n').classes).toEqual([
      'rag-refresh',
    ]);
  });

  it('points at the line of a prompt that differs, not at its key', () => {
    const { evidence } = classifyEdit('llm.yaml', settings, settings.replace('Be brief', 'Be thorough'));
    expect(evidence).toMatchObject([
      { class: 'prompt-edit', line: 9, before: 'Be brief.', after: 'Be thorough.' },
    ]);
  });

  it('tells the top_k that picks passages from the top_k that picks tokens', () => {
    expect(classifyEdit('llm.yaml', settings, settings.replace('top_k: 4', 'top_k: 8')).classes).toEqual([
      'rag-refresh',
    ]);
    const sampling = 'llm:\n  temperature: 0.1\n  top_k: 40\n';
    expect(classifyEdit('llm.yaml', sampling, sampling.replace('40', '20')).classes).toEqual(['prompt-edit']);
  });

  it('calls an id that starts with ft: a fine-tune', () => {
    expect(classifyEdit('a.json', '{"model":"gpt-4o"}', '{"model":"ft:gpt-4o:acme::x1"}').primary).toBe(
      'fine-tune',
    );
  });

  it('calls everything learned from in a training recipe a fine-tune, its base model too, and its log directory nothing', () => {
    const recipe =
      'base_model: acme/base-7b\nlearning_rate: 1e-4\nlora_r: 8\noutput_dir: out\ndatasets:\n  - path: a/b\n';
    const change = (from: string, to: string) =>
      classifyEdit('train/run.yaml', recipe, recipe.replace(from, to)).classes;
    expect(change('base-7b', 'base-13b')).toEqual(['fine-tune']);
    expect(change('lora_r: 8', 'lora_r: 16')).toEqual(['fine-tune']);
    expect(change('a/b', 'a/c')).toEqual(['fine-tune']);
    expect(change('out\n', 'elsewhere\n')).toEqual(['other']);
  });

  it('takes the token limits of a model catalogue for metadata and its ids for a model swap', () => {
    const list = (id: string, limit: number) =>
      JSON.stringify({ models: [{ id, max_input_tokens: 9, max_output_tokens: limit, input_price: 1 }] });
    expect(classifyEdit('models.json', list('gpt-4o', 5), list('gpt-4o', 6)).classes).toEqual(['other']);
    expect(classifyEdit('models.json', list('gpt-4o', 5), list('gpt-5', 5)).classes).toEqual(['model-swap']);
  });

  it('finds all classes of a file that holds several, riskiest first', () => {
    const head = settings
      .replace('gpt-4o', 'claude-sonnet-9')
      .replace('top_k: 4', 'top_k: 5')
      .replace('brief', 'kind');
    const { classes, primary } = classifyEdit('app.prompt.yml', settings, head);
    expect(classes).toEqual(['model-swap', 'rag-refresh', 'prompt-edit']);
    expect(primary).toBe('model-swap');
  });

  it('takes test data and the name of a prompt file for nothing that reaches a model', () => {
    const text =
      'name: Greeter\nmodel: openai/gpt-4o\nmessages:\n  - role: user\n    content: Hello there\ntestData:\n  - input: one\n';
    expect(
      classifyEdit('a.prompt.yml', text, text.replace('Greeter', 'Host').replace('one', 'two')).classes,
    ).toEqual(['other']);
    expect(classifyEdit('a.prompt.yml', text, text.replace('Hello', 'Good day')).classes).toEqual([
      'prompt-edit',
    ]);
  });

  it('reads TOML, INI and .env', () => {
    expect(classifyEdit('a.toml', '[llm]\nmodel = "gpt-4o"\n', '[llm]\nmodel = "gpt-4.1"\n').classes).toEqual(
      ['model-swap'],
    );
    expect(classifyEdit('.env.example', 'CHUNK_SIZE=500\n', 'CHUNK_SIZE=900\n').classes).toEqual([
      'rag-refresh',
    ]);
    expect(classifyEdit('.env', 'PORT=1\n', 'PORT=2\n').classes).toEqual(['other']);
  });

  it('reads keyword arguments, constants and prompts in code', () => {
    const code = `from x import Chat, Splitter
MODEL = "gpt-4o"

def answer(question, temperature=0.1):
    splitter = Splitter(chunk_size=500)
    system_prompt = """You are a clerk.
    Be brief."""
    return Chat(model=MODEL, temperature=temperature)
`;
    const change = (from: string, to: string) => classifyEdit('app/answer.py', code, code.replace(from, to));
    expect(change('gpt-4o', 'gpt-5').evidence).toMatchObject([{ class: 'model-swap', line: 2 }]);
    expect(change('0.1', '0.4').evidence).toMatchObject([
      { class: 'prompt-edit', line: 4, before: '0.1', after: '0.4' },
    ]);
    expect(change('500', '900').evidence).toMatchObject([{ class: 'rag-refresh', line: 5 }]);
    expect(change('brief', 'kind').evidence).toMatchObject([
      { class: 'prompt-edit', line: 7, after: 'Be kind.' },
    ]);
    expect(change('splitter =', 'cutter =').classes).toEqual(['other']);
  });

  it('takes model names that are only compared, logged or commented for nothing', () => {
    const code = (name: string) =>
      `// ${name} is fine\nif (model === "${name}") console.log("${name} is here");\n`;
    expect(classifyEdit('a.ts', code('gpt-4o'), code('gpt-5')).classes).toEqual(['other']);
  });

  it('reads the code cells of a notebook and none of its outputs', () => {
    const notebook = (source: string, output: string) =>
      JSON.stringify(
        { cells: [{ cell_type: 'code', source: [source], outputs: [{ text: [output] }] }] },
        null,
        1,
      );
    const base = notebook('model="gpt-4o"\n', 'a');
    expect(classifyEdit('a.ipynb', base, notebook('model="gpt-5"\n', 'a')).evidence).toMatchObject([
      { class: 'model-swap', line: 6 },
    ]);
    expect(classifyEdit('a.ipynb', base, notebook('model="gpt-4o"\n', 'model="gpt-5"')).classes).toEqual([
      'other',
    ]);
  });

  it('reads flags and variables of a training script', () => {
    const script = (rate: string) => `python train.py \\\n  --learning_rate ${rate} \\\n  --output_dir out\n`;
    expect(classifyEdit('scripts/finetune.sh', script('1e-4'), script('2e-4')).classes).toEqual([
      'fine-tune',
    ]);
  });
});

describe('classifyChange: where a file stands', () => {
  it('takes prose under prompts, and instructions to agents, for prompts', () => {
    for (const path of [
      'prompts/answer.md',
      'src/prompts/a.j2',
      'bot/system.md',
      'CLAUDE.md',
      '.github/copilot-instructions.md',
    ]) {
      expect(classifyEdit(path, 'Be brief.\n', 'Be kind.\n').classes, path).toEqual(['prompt-edit']);
    }
  });

  it('takes documents and manifests of an index for a rag refresh', () => {
    expect(classifyEdit('rag/index.lock.json', '{"builtAt":"a"}', '{"builtAt":"b"}').classes).toEqual([
      'rag-refresh',
    ]);
    expect(classifyEdit('knowledge_base/faq_billing.md', 'Ten euros\n', 'Nine euros\n').classes).toEqual([
      'rag-refresh',
    ]);
  });

  it('takes rows to train on for a fine-tune and rows to evaluate on for neither', () => {
    const row = '{"instruction": "Say hi", "output": "hi"}\n';
    expect(classifyWith([added('data/train.jsonl', row)]).classes).toEqual(['fine-tune']);
    expect(classifyWith([added('evals/cases.jsonl', row)]).classes).toEqual(['other']);
  });

  it('takes tests, documentation, lockfiles and workflows for other', () => {
    for (const path of [
      'tests/config.yaml',
      'docs/setup.md',
      'README.md',
      'package-lock.json',
      'src/a.test.ts',
      '.github/workflows/ci.yml',
    ]) {
      expect(classifyEdit(path, 'note: "gpt-4o is used"\n', 'note: "gpt-5 is used"\n').classes, path).toEqual(
        ['other'],
      );
    }
  });

  it('takes a scheduled job that builds the index for a rag refresh', () => {
    const job = 'jobs:\n  index:\n    steps:\n      - run: python scripts/ingest.py\n';
    expect(classifyWith([added('.github/workflows/nightly.yml', job)]).classes).toEqual(['rag-refresh']);
  });

  it('names the file as a whole where a binary index or adapter changed', () => {
    const files: FileChange[] = [
      { path: 'store/docs.faiss', status: 'modified' },
      { path: 'out/adapter_model.safetensors', status: 'added' },
    ];
    expect(classifyWith(files).evidence).toEqual([
      {
        class: 'fine-tune',
        file: 'out/adapter_model.safetensors',
        line: null,
        before: null,
        after: null,
        rule: 'path:training',
      },
      {
        class: 'rag-refresh',
        file: 'store/docs.faiss',
        line: null,
        before: null,
        after: null,
        rule: 'path:retrieval',
      },
    ]);
  });
});

describe('classifyChange: what does not count', () => {
  it.each([
    ['comments', 'a.yaml', 'model: gpt-4o # old\n', '# new\nmodel: gpt-4o\n'],
    ['the order of keys', 'a.yaml', 'model: gpt-4o\ntop_p: 1\n', 'top_p: 1\nmodel: gpt-4o\n'],
    ['quoting', 'a.yaml', 'model: gpt-4o\n', 'model: "gpt-4o"\n'],
    ['the layout of JSON', 'a.json', '{"model":"gpt-4o"}', '{\n\t"model": "gpt-4o"\n}\n'],
    [
      'comments in JSON',
      'a.json',
      '{"model":"gpt-4o"}',
      '{\n  // "model": "gpt-5"\n  "model": "gpt-4o"\n}\n',
    ],
    ['blank lines and other line breaks', 'prompts/a.md', 'Be brief\nand kind.\n', 'Be brief and\n\nkind.\n'],
    ['comments in code', 'a.py', 'model = "gpt-4o"\n', '# was gpt-4\nmodel = "gpt-4o"  # fine\n'],
    [
      'the layout of code',
      'a.py',
      'Chat(model="gpt-4o", temperature=0)\n',
      'Chat(\n    model="gpt-4o",\n    temperature=0,\n)\n',
    ],
    [
      'docstrings',
      'a.py',
      'def prompt():\n    """Old words here."""\n',
      'def prompt():\n    """New words here."""\n',
    ],
    [
      'a prompt under another name',
      'a.py',
      'PROMPT = "You are kind."\n',
      'SYSTEM_PROMPT = "You are kind."\n',
    ],
    [
      'the order of functions',
      'a.ts',
      'const model = "gpt-4o";\nconst prompt = "Be very kind";\n',
      'const prompt = "Be very kind";\nconst model = "gpt-4o";\n',
    ],
  ])('takes %s for other', (_, path, base, head) => {
    expect(classifyEdit(path, base, head)).toMatchObject({
      classes: ['other'],
      primary: 'other',
      evidence: [],
    });
  });

  it('takes a setting that becomes configurable with its old value as the default for other', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: shell writes defaults like this
    const head = 'STEPS=${MAX_STEPS:-100}\npython train.py --max_steps ${STEPS}\n';
    expect(classifyEdit('train.sh', 'python train.py --max_steps 100\n', head).classes).toEqual(['other']);
    const code = (value: string) => `temperature = float(${value})\n`;
    expect(classifyEdit('a.py', code('0.7'), code('os.getenv("TEMPERATURE", 0.7)')).classes).toEqual([
      'other',
    ]);
  });

  it('takes a renamed file for other, and values that moved to another file too', () => {
    const renamed: FileChange = {
      path: 'b.yaml',
      previousPath: 'a.yaml',
      status: 'renamed',
      baseText: settings,
      headText: settings,
    };
    expect(classifyWith([renamed]).classes).toEqual(['other']);
    const moved = [edited('a.yaml', settings, 'port: 1\n'), edited('b.yaml', 'port: 1\n', settings)];
    expect(classifyWith(moved).classes).toEqual(['other']);
    const { path: _, ...binary } = { path: '', previousPath: 'x/a.pdf', status: 'renamed' as const };
    expect(classifyWith([{ path: 'knowledge/a.pdf', ...binary }]).classes).toEqual(['other']);
  });

  it('counts messages in another order: they read differently', () => {
    const messages = (...texts: string[]) =>
      JSON.stringify({ messages: texts.map((content) => ({ role: 'user', content })) });
    expect(classifyEdit('a.json', messages('one', 'two'), messages('two', 'one')).classes).toEqual([
      'prompt-edit',
    ]);
  });
});

describe('classifyChange: where little is known', () => {
  it('works from the hunks of a diff', () => {
    const diff = '@@ -7,3 +7,3 @@\n llm:\n-  model: gpt-4o\n+  model: gpt-4.1\n   port: 1\n';
    expect(classifyWith([{ path: 'a.yaml', status: 'modified', diff }]).evidence).toMatchObject([
      { class: 'model-swap', line: 8, before: 'gpt-4o', after: 'gpt-4.1' },
    ]);
  });

  it('falls back to lines where a file does not parse', () => {
    const broken = (model: string) => `{% if x %}\nmodel: ${model}\n{% endif %}: [\n`;
    expect(classifyEdit('a.yaml', broken('gpt-4o'), broken('gpt-5')).evidence).toMatchObject([
      { class: 'model-swap', line: 2 },
    ]);
  });

  it('answers other for no files', () => {
    expect(classifyWith([])).toMatchObject({ classes: ['other'], primary: 'other', evidence: [] });
  });
});

describe('classifyChange: evidence', () => {
  it('shortens what it quotes to one line of 80 characters', () => {
    const { evidence } = classifyEdit('prompts/a.md', 'x\n', `${'word\t'.repeat(100)}\n`);
    expect(evidence[0]?.after).toMatch(/^word word.*…$/);
    expect(evidence[0]?.after).toHaveLength(80);
  });

  it('shows the place where a long text differs', () => {
    const text = (last: string) => `{"prompt": "${'many words '.repeat(30)}${last} and more"}`;
    const [evidence] = classifyEdit('a.json', text('one'), text('two')).evidence;
    expect(evidence?.before).toContain('one and more');
    expect(evidence?.after).toContain('two and more');
  });

  it('keeps at most 50 entries and some of every class', () => {
    const lines = (word: string) => Array.from({ length: 90 }, (_, index) => `${word} ${index}`).join('\n');
    const files = [...Array(40).keys()].map((index) =>
      edited(`prompts/p${index}.md`, lines('old'), lines('new')),
    );
    const { evidence, classes } = classifyWith(
      [...files, edited('a.yaml', 'model: gpt-4o', 'model: gpt-5')],
      [],
    );
    expect(classes).toEqual(['model-swap', 'prompt-edit']);
    expect(evidence.length).toBeLessThanOrEqual(50);
    expect(new Set(evidence.map((entry) => entry.class))).toEqual(new Set(classes));
  });

  it('does not depend on the order of the files', () => {
    const files = [
      edited('b.yaml', 'model: gpt-4o', 'model: gpt-5'),
      edited('a.yaml', 'top_p: 1', 'top_p: 0.9'),
      edited('prompts/a.md', 'one', 'two'),
    ];
    expect(classifyWith(files.toReversed())).toEqual(classifyWith(files));
  });
});

const paths = fc.constantFrom(
  'a.yaml',
  'a.json',
  'a.py',
  'a.ts',
  'a.go',
  'a.toml',
  '.env',
  'prompts/a.md',
  'x.prompty',
  'a.ipynb',
  'data/a.jsonl',
  'a.sh',
  'p.j2',
  'lora.yml',
);
const snippets = fc.constantFrom(
  settings,
  'model = "gpt-4o"',
  "'''",
  '"""',
  '`',
  '{',
  '[',
  '${',
  '{#',
  '/*',
  '---\n',
  '&a [*a, *a]',
  '<<: *b',
  '\u0000',
  '\\',
  '\n',
  '\t',
  '@@ -1 +1 @@\n',
  '-a\n+b\n',
  'é😀',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(snippets, { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('classifyChange: any input', () => {
  it('never throws, and always answers with a class and bounded evidence', () => {
    const change = fc.record(
      {
        path: fc.oneof(paths, fc.string()),
        status: fc.constantFrom<FileChange['status']>('added', 'modified', 'deleted', 'renamed'),
        previousPath: fc.string(),
        baseText: texts,
        headText: texts,
        diff: texts,
      },
      { requiredKeys: ['path', 'status'] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (files) => {
        const { classes, primary, evidence } = classifyWith(files);
        expect(classes[0]).toBe(primary);
        expect(evidence.length).toBeLessThanOrEqual(50);
        for (const entry of evidence) expect(classes).toContain(entry.class);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing in a file that did not change or only moved', () => {
    fc.assert(
      fc.property(paths, paths, texts, (path, previousPath, text) => {
        const same: FileChange = { path, status: 'modified', baseText: text, headText: text };
        expect(classifyWith([same]).classes).toEqual(['other']);
        const moved: FileChange = { ...same, path: `new/${previousPath}`, previousPath, status: 'renamed' };
        expect(classifyWith([moved]).classes).toEqual(['other']);
      }),
    );
  });

  it('finds nothing where only layout and comments differ', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string(),
      fc.constantFrom('gpt-4o', 'Be very kind'),
    );
    const map = fc.dictionary(
      fc.constantFrom('model', 'prompt', 'top_k', 'messages', 'a b', 'chunk_size'),
      fc.oneof(value, fc.array(value)),
    );
    fc.assert(
      fc.property(map, fc.integer({ min: 0, max: 4 }), (data, indent) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        const head = `// said before\n${JSON.stringify(turned, null, indent)}\n`;
        expect(classifyEdit('a.json', JSON.stringify(data), head).classes).toEqual(['other']);
      }),
    );
  });

  it.each([
    [
      'aliases that multiply',
      'a.yaml',
      `a: &a [x]\n${[...'bcdefghijk'].map((name, at) => `${name}: &${name} [${`*${'abcdefghijk'[at]},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['lists in lists', 'a.yaml', '- '.repeat(100_000)],
    ['keys in keys', 'a.yaml', '? '.repeat(100_000)],
    ['anchors without end', 'a.yaml', '&a '.repeat(100_000)],
    [
      'indentation without end',
      'a.yaml',
      [...Array(900).keys()].map((at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
    ['errors without end', 'a.yaml', '"a": b: "\n'.repeat(20_000)],
    ['brackets without end', 'a.json', '['.repeat(100_000)],
    ['a line without end', 'a.py', `x = ${'\'a" '.repeat(100_000)}`],
    ['comments without end', 'a.ts', '/*'.repeat(150_000)],
    ['templates without end', 'prompts/a.j2', '{#'.repeat(150_000)],
    ['backticks and backslashes', 'a.ts', '\\`'.repeat(150_000)],
    ['calls in calls', 'a.py', 'prompt=f('.repeat(100_000)],
    ['many quotes', 'a.env', `A='${"' ".repeat(150_000)}x`],
    ['signs without end', 'a.ts', '-'.repeat(200_000)],
    ['brackets that close nothing', 'a.go', ')]}'.repeat(60_000)],
    ['a chain without end', 'a.py', `x${'.a'.repeat(100_000)}`],
    ['calls of calls', 'a.py', `x${'()'.repeat(100_000)}`],
    ['names without a value', 'a.py', `${'a,'.repeat(100_000)}a = 1`],
    ['a sum without end', 'a.py', `x = ${'"a" + '.repeat(30_000)}"b"`],
    ['attributes without end', 'a.rs', '#[a]\n'.repeat(60_000)],
    ['JSON in YAML without end', 'a.yaml', `m: '${'['.repeat(100_000)}'`],
    ['a command without end', 'a.yaml', `run: "${'-a='.repeat(60_000)}"`],
    ['bytes that are no text', 'prompts/a.md', '\uFFFD\u0000\u0007'.repeat(100_000)],
    ['many lines', 'prompts/a.md', [...Array(50_000).keys()].join('\n')],
  ])(
    'reads %s in bounded time',
    (_, path, text) => {
      // About a second each on an idle machine; quadratic cost would be minutes, and run into the limit of the test.
      const { classes } = classifyWith([edited(path, text, `${text}!`), added(path, text)]);
      expect(classes.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe('classifyChange: what does not parse', () => {
  it('reads YAML that is broken line by line, labels it all the same, and says so', () => {
    const broken = (model: string) => `a: "open\nmodel: ${model}\nb: [\n`;
    const { classes, warnings } = classifyEdit('config/llm.yaml', broken('gpt-4o'), broken('gpt-4.1'));
    expect(classes).toEqual(['model-swap']);
    expect(warnings).toMatchObject([
      { file: 'config/llm.yaml', message: expect.stringContaining('line by line') },
    ]);
  });

  it('reads code that is broken by its words, and says so', () => {
    const broken = (model: string) => `def f(:\n  model = "${model}" ] ]\n  at ] all ]\n  of ] it ]\n`;
    const { classes, warnings } = classifyEdit('a.py', broken('gpt-4o'), broken('gpt-4.1'));
    expect(classes).toEqual(['model-swap']);
    expect(warnings).toMatchObject([{ file: 'a.py', message: expect.stringContaining('python') }]);
  });

  it('reads code of a language without a grammar by its words', () => {
    const code = (model: string) => `class A { const string Model = "${model}"; }`;
    const { classes, warnings } = classifyEdit('A.cs', code('gpt-4o'), code('gpt-4.1'));
    expect([classes, warnings]).toEqual([['model-swap'], []]);
  });
});
