import { describe, expect, it } from 'vitest';
import { classifyEdit, classifyWith } from './builders.ts';

const ruleOf = (path: string, base: string, head: string) =>
  classifyEdit(path, base, head).evidence.map(({ class: found, rule }) => `${found} ${rule}`);

describe('classifyChange: what code says by the shape of a call', () => {
  it('calls a text that is made ready before it becomes a vector a refresh, whatever it is named', () => {
    const code = 'vector = client.embed(text)\n';
    expect(ruleOf('app/index.py', code, 'vector = client.embed(text.strip())\n')).toEqual([
      'rag-refresh call:embed',
    ]);
    expect(ruleOf('app/index.py', code, 'vector = client.embed(words)\n')).toEqual([]);
  });

  it('calls a step of a search that came or went a refresh', () => {
    const code = 'def find(query):\n    hits = store.query(query)\n    return hits\n';
    const head = code.replace('return hits', 'return rerank(query, hits)');
    expect(ruleOf('app/find.py', code, head)).toEqual(['rag-refresh call:search']);
    expect(ruleOf('app/find.py', head, code)).toEqual(['rag-refresh call:search']);
  });

  it('calls another number of passages a refresh, and of messages a prompt edit', () => {
    const passages = 'def build(chunks):\n    return join(chunks[:5])\n';
    expect(ruleOf('app/build.py', passages, passages.replace('5', '8'))).toEqual(['rag-refresh call:search']);
    const messages = 'const shown = history.slice(-10);\n';
    expect(ruleOf('app/build.ts', messages, messages.replace('10', '20'))).toEqual([
      'prompt-edit call:history',
    ]);
    const rows = 'const shown = rows.slice(0, 10);\n';
    expect(ruleOf('app/rows.ts', rows, rows.replace('10', '20'))).toEqual([]);
  });

  it('calls a history that is cut now a prompt edit', () => {
    const code = 'const said = prepare(messages);\n';
    expect(ruleOf('app/chat.ts', code, 'const said = truncateMessages(prepare(messages));\n')).toEqual([
      'prompt-edit call:history',
    ]);
  });

  it('takes the first argument of what makes a model for the model', () => {
    const embedder = 'self.encoder = SentenceTransformer("acme/own-encoder")\n';
    expect(ruleOf('app/run.py', embedder, embedder.replace('own-', 'new-'))).toMatchObject([
      expect.stringMatching(/^rag-refresh /),
    ]);
    const generator = 'client = LLM("acme/own-writer", tensor_parallel_size=2)\n';
    expect(ruleOf('app/run.py', generator, generator.replace('own-', 'new-'))).toEqual([
      'model-swap key:model',
    ]);
  });

  it('keeps the named arguments behind that one', () => {
    const code = 'llm = ChatOpenAI("gpt-4o", temperature=0)\n';
    expect(ruleOf('app/run.py', code, code.replace('=0', '=1'))).toEqual(['prompt-edit key:temperature']);
  });

  it('calls another kind of file that a loader takes a refresh', () => {
    const code = 'DOCUMENT_MAP = {".pdf": load_pdf}\n';
    expect(ruleOf('app/constants.py', code, code.replace('}', ', ".xlsx": load_table}'))).toEqual([
      'rag-refresh key:file_types',
    ]);
    expect(ruleOf('ui/pick.py', 'ACCEPT = {".pdf": 1}\n', 'ACCEPT = {".pdf": 1, ".csv": 1}\n')).toEqual([]);
  });

  it('takes code that fills examples with labels for the preparation of training', () => {
    const code =
      'def encode(text):\n    x = tokenizer(text, max_length=512)\n    x["labels"] = x["input_ids"]\n    return x\n';
    expect(ruleOf('data_loading.py', code, code.replace('512', '1024'))).toEqual([
      'fine-tune key:max_length',
    ]);
    expect(ruleOf('serve.py', code, code.replace('512', '1024'))).toEqual([]);
  });

  it('calls another schedule of a training a fine-tune', () => {
    const code = 'optimizer = AdamW(parameters)\nrun(optimizer)\n';
    const head = code.replace('run(', 'scheduler = CosineAnnealingLR(optimizer)\nrun(');
    expect(ruleOf('finetune/lora.py', code, head)).toEqual(['fine-tune call:optimizer']);
    expect(ruleOf('app/view.ts', 'a();\n', 'new AdamW();\n')).toEqual([]);
  });

  it('calls a statement that makes an index a refresh', () => {
    const code = 'QUERY = "SHOW INDEXES"\n';
    expect(
      ruleOf('app/db.py', code, 'QUERY = "CREATE FULLTEXT INDEX words FOR (n) ON EACH [n.text]"\n'),
    ).toEqual(['rag-refresh key:index']);
  });

  it('reads a text that goes on behind what a diff shows', () => {
    const diff =
      '@@ -9,3 +9,3 @@\n \n-ERROR_PROMPT = """Resolve it in these steps:\n+ERROR_PROMPT = """You MUST resolve it in these steps:\n 1. Look.\n';
    const { classes } = classifyWith([{ path: 'app/modify.py', status: 'modified', diff }]);
    expect(classes).toEqual(['prompt-edit']);
  });
});
