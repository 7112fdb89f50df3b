import { describe, expect, it } from 'vitest';
import { added, classifyEdit, classifyWith, edited } from './builders.ts';

describe('classifyChange: what looks like a class and is none', () => {
  it.each([
    ['a storage key', 'ui/state.ts', "const STORAGE_KEY_MODEL = 'llm-selected-model';\n", 'llm', 'app-llm'],
    ['a channel', 'main/ipc.ts', "export const ipc = { setModel: 'set-model' };\n", 'set-', 'settings:set-'],
    ['a test id', 'ui/Pick.tsx', 'const x = <Pick model="model-select" />;\n', '-select', '-selector'],
  ])('takes %s that ends in model for none', (_, path, code, from, to) => {
    expect(classifyEdit(path, code, code.replace(from, to)).classes).toEqual(['other']);
  });

  it('takes an unknown id with an owner or a size for a model all the same', () => {
    const code = "const model = 'acme/select-model';\n";
    expect(classifyEdit('src/run.ts', code, code.replace('acme', 'other-owner')).classes).toEqual([
      'model-swap',
    ]);
  });

  it.each([
    ['cli/setup.py', 'key = typer.prompt("Enter the key of your account")\n'],
    ['cli/setup.py', 'name = Prompt.ask("What is the name of the project", default="demo")\n'],
    ['cli/setup.py', '@click.option("--name", prompt="Your full name please")\ndef run(name):\n    pass\n'],
    ['cli/setup.ts', "const name = await inquirer.prompt('Which folder is it in');\n"],
  ])('takes what a program asks people for no prompt: %s %s', (path, code) => {
    const head = code.replace(/(Enter|What|Your|Which)/, 'Please: $1');
    expect(classifyEdit(path, code, head).classes).toEqual(['other']);
  });

  it('takes what a model is asked for a prompt', () => {
    const code = 'text = llm.prompt("Name the capital of the country")\n';
    expect(classifyEdit('app/run.py', code, code.replace('country', 'state')).classes).toEqual([
      'prompt-edit',
    ]);
  });

  it('takes axes and layers of a network for no embedding settings', () => {
    const code = 'def pool(embeddings):\n    return embeddings.mean(dim=1)\n';
    expect(classifyEdit('net/pool.py', code, code.replace('dim=1', 'dim=-1')).classes).toEqual(['other']);
    const layer =
      'import torch.nn as nn\nclass Net(nn.Module):\n    def __init__(self):\n        self.pos = nn.Embedding(8, 4)\n        self.embed_dim = 512\n';
    expect(classifyEdit('net/model.py', layer, layer.replace('512', '768')).classes).toEqual(['other']);
    const store = 'embed_dim = 512\n';
    expect(classifyEdit('app/store.py', store, store.replace('512', '768')).classes).toEqual(['rag-refresh']);
  });

  it('looks into no code that was packed for browsers', () => {
    const packed = `${'var a=function(b){return b.c},model="gpt-4o",d={e:1};'.repeat(200)}\n`;
    const { classes, certainty } = classifyEdit(
      'public/app.js',
      packed,
      packed.replaceAll('gpt-4o', 'gpt-4.1'),
    );
    expect({ classes, level: certainty.level }).toEqual({ classes: ['other'], level: 'clear' });
  });

  it('reads a long line of words in code', () => {
    const words = 'Tell the reader what the weather is going to be and why. '.repeat(120);
    const code = `const systemPrompt = "${words}";\n`;
    expect(classifyEdit('public/app.js', code, code.replace('weather', 'traffic')).classes).toEqual([
      'prompt-edit',
    ]);
  });

  it('calls a lockfile no close call, and reads it where the repository asks for it', () => {
    const lock = '{ "packages": { "node_modules/openai": { "version": "4.1.0", "model": "gpt-4o" } } }\n';
    const change = edited('package-lock.json', lock, lock.replace('gpt-4o', 'gpt-4.1'));
    expect(classifyWith([change])).toMatchObject({ classes: ['other'], certainty: { level: 'clear' } });
    const rule = { paths: ['package-lock.json'], keys: [], class: 'model-swap' } as const;
    expect(classifyWith([change], [rule]).classes).toEqual(['model-swap']);
  });

  it('calls a test that does not parse no close call', () => {
    const snapshot = '{ "answer": [1, }\n';
    const { certainty } = classifyEdit('tests/snapshots/a.json', snapshot, snapshot.replace('1', '2'));
    expect(certainty.level).toBe('clear');
  });

  it.each(['fine-tuned/results/scores.json', 'runs/finetuned_model/predictions.jsonl'])(
    'takes what a run left behind for no training: %s',
    (path) => {
      const rows = '{"prompt": "Where?", "completion": "There.", "learning_rate": 1}\n';
      expect(classifyWith([added(path, rows)]).classes).toEqual(['other']);
    },
  );

  it('takes what a promptfoo config is given from outside for no prompt', () => {
    const config = 'prompts: [file://a.txt]\nenv:\n  KEYS: one.env\nproviders:\n  - id: echo\n';
    expect(
      classifyEdit('promptfooconfig.yaml', config, config.replace('one.env', 'two.env')).classes,
    ).toEqual(['other']);
  });

  it('takes the patterns of a case and the usage of a script for no settings', () => {
    const script =
      'case "$1" in\n  --epochs) EPOCHS="$2" ;;\nesac\ncat <<END\nlora_r: 8\nEND\nrun "$EPOCHS"\n';
    const head = script
      .replace('--epochs)', '-e|--epochs|--learning-rate)')
      .replace('lora_r: 8', 'lora_r: 9');
    expect(classifyEdit('run.sh', script, head).classes).toEqual(['other']);
    const call = 'python run.py --learning-rate 1e-4\n';
    expect(classifyEdit('run.sh', call, call.replace('1e-4', '2e-4')).classes).toEqual(['fine-tune']);
  });
});

describe('classifyChange: names that hold a word of the taxonomy', () => {
  it.each([
    ['a placeholder for a deployment', '.env.example', 'AZURE_DEPLOYMENT_NAME=your-deployment-name\n', ''],
    ['a counter of a program named after retrieval', '.env', 'A=1\n', 'A=1\nSTUDENT_RAG_VISIT_OFFSET=150\n'],
    [
      'a migration of a service named after retrieval',
      'rag-service/db/V1.sql',
      "SELECT 'tfg_a';\n",
      "SELECT 'a';\n",
    ],
    [
      'the name of a variable in a function that asks people',
      'app/cli.py',
      'def prompt_for_key(choice):\n    set_key(f"KEY_{choice.upper()}")\n',
      'def prompt_for_key(choice):\n    set_key(f"KEY_{choice}")\n',
    ],
  ])('%s', (_, path, base, head) => {
    expect(classifyEdit(path, base, head).classes).toEqual(['other']);
  });

  it('takes the checks of a recipe for none of it', () => {
    const recipe = 'lora_r: 8\nlearning_rate: 1e-4\nwarmup_steps: 5\n';
    const head = `${recipe}qa:\n  llm_tests:\n    - rouge_score\n`;
    expect(classifyEdit('config.yml', recipe, head).classes).toEqual(['other']);
  });
});

describe('classifyChange: what a grammar does not know', () => {
  it.each([
    [
      'Go: a line that ends in a switch',
      'main.go',
      'package main\n\nfunc run() {\n\tok := false\n\tfor _, x := range all() {\n\t\tuse(x, ok)\n\t}\n\task("gpt-4o")\n}\n',
    ],
    [
      'TypeScript: the type of what is caught',
      'main.ts',
      'try {\n  ask("gpt-4o");\n} catch (error: any) {\n  stop(error);\n}\n',
    ],
    [
      'Java: a class as a value',
      'Main.java',
      '@Kind(Tool.class)\n@Uses(value = Other.class)\nclass Main {\n  String model = "gpt-4o";\n}\n',
    ],
    [
      'Python: a string that goes on, with line ends of Windows',
      'main.py',
      'text = "one \\\r\ntwo \\\r\nthree"\r\nmodel = "gpt-4o"\r\n',
    ],
    ['Python: commands of a notebook', 'main.py', '%pip install x\n!ls\nmodel = "gpt-4o"\n'],
  ])('%s', (_, path, code) => {
    const { classes, warnings } = classifyEdit(path, code, code.replace('gpt-4o', 'gpt-4.1'));
    expect({ classes, warnings }).toEqual({ classes: ['model-swap'], warnings: [] });
  });
});
