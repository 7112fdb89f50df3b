import { describe, expect, it } from 'vitest';
import { added, classifyEdit, classifyWith } from '../builders.ts';

/** Rules by what the taxonomy says, each told by one small change. */
describe('rules of the taxonomy', () => {
  it.each([
    ['another class of chat model', 'a.py', 'llm = ChatOpenAI()\n', 'llm = ChatAnthropic()\n', 'model-swap'],
    ['another vector store', 'a.py', 'db = Chroma(x)\n', 'db = Qdrant(x)\n', 'rag-refresh'],
    [
      'another splitter',
      'a.ts',
      'const s = new CharacterTextSplitter();',
      'const s = new TokenTextSplitter();',
      'rag-refresh',
    ],
    [
      'what an embedding model is told',
      'a.py',
      'f(query_instruction="For search: ")\n',
      'f(query_instruction="To find: ")\n',
      'rag-refresh',
    ],
    ['a reranker switched off', 'a.py', 'f(use_reranker=True)\n', 'f(use_reranker=False)\n', 'rag-refresh'],
    [
      'top_k beside sampling settings',
      'a.py',
      'def f():\n  k["top_p"] = 1.0\n  k["top_k"] = 1\n',
      'def f():\n  k["top_p"] = 1.0\n  k["top_k"] = 5\n',
      'prompt-edit',
    ],
    [
      'a chat template without words',
      'a.py',
      'Conv(system_template="<|system|>{m}")\n',
      'Conv(system_template="<|sys|>{m}")\n',
      'prompt-edit',
    ],
    [
      'the docstring of a tool',
      'a.py',
      '@tool\ndef f():\n    """Finds a page."""\n',
      '@tool\ndef f():\n    """Finds pages."""\n',
      'prompt-edit',
    ],
    [
      'a model in JSON within YAML',
      'env.yaml',
      `MODELS: '[{"name": "org/gpt-4o"}]'\n`,
      `MODELS: '[{"name": "org/gpt-5"}]'\n`,
      'model-swap',
    ],
    [
      'lengths inside a training script',
      'train.sh',
      'train --max_new_tokens 32\n',
      'train --max_new_tokens 64\n',
      'fine-tune',
    ],
    [
      'a recipe in the command of a job',
      'jobs/sky.yaml',
      'run: |\n  torchrun train \\\n    "training.per_device_train_batch_size=2" \\\n    --seed 1\n',
      'run: |\n  torchrun train \\\n    "training.per_device_train_batch_size=3" \\\n    --seed 1\n',
      'fine-tune',
    ],
    [
      'the least length of a chunk',
      'a.py',
      'MIN_CHUNK_LENGTH_TO_EMBED = 30\n',
      'MIN_CHUNK_LENGTH_TO_EMBED = 5\n',
      'rag-refresh',
    ],
    [
      'a member of an enumeration',
      'a.ts',
      'enum Model { A = "gpt-4o" }',
      'enum Model { A = "gpt-5" }',
      'model-swap',
    ],
    [
      'a prompt of an evaluation',
      'test/evals/a/build.prompt.txt',
      'Be kind.\n',
      'Be brief.\n',
      'prompt-edit',
    ],
  ])('takes %s', (_, path, base, head, expected) => {
    expect(classifyEdit(path, base, head).classes).toEqual([expected]);
  });

  it.each([
    ['a counter of embeddings', 'a.py', 'calculated_embeddings = 0\n', 'calculated_embeddings = 1\n'],
    ['a dimension of a tensor', 'embed/a.py', 'embedding.sum(dim=0)\n', 'embedding.sum(dim=1)\n'],
    [
      'a list of what models can do',
      'a.py',
      'VISION_MODELS = ["gpt-4o"]\n',
      'VISION_MODELS = ["gpt-4o", "gpt-5"]\n',
    ],
    ['a table of prices', 'costs.py', 'P = {"gpt-4o": "5"}\n', 'P = {"gpt-4o": "5", "gpt-5": "9"}\n'],
    [
      'the help of an option',
      'a.py',
      'add(prompt=Field(help="Text to send"))\n',
      'add(prompt=Field(help="The text to send"))\n',
    ],
    [
      'what is asked of a user',
      'a.py',
      'prompt = st.chat_input("Ask me")\n',
      'prompt = st.chat_input("Ask me now")\n',
    ],
    [
      'a series of measured numbers',
      'a.py',
      'd = {"learning_rate": [1, 2, 3]}\n',
      'd = {"learning_rate": [1, 2, 4]}\n',
    ],
    ['an option without a value', 'a.py', 'def f(): pass\n', 'def f(resume_from_checkpoint=None): pass\n'],
    [
      'a secret by another name',
      '.github/workflows/a.yml',
      `env: {OPENAI_MODEL: "\${{ secrets.A }}"}\n`,
      `env: {OPENAI_MODEL: "\${{ secrets.B }}"}\n`,
    ],
    ['an image of a program', 'docker-compose.yaml', 'target: llamacpp-cpu-1\n', 'target: llamacpp-cpu-2\n'],
  ])('passes %s over', (_, path, base, head) => {
    expect(classifyEdit(path, base, head).classes).toEqual(['other']);
  });
});

describe('certainty', () => {
  it('is clear where a key says what its value is', () => {
    const { certainty } = classifyEdit('a.yaml', 'model: gpt-4o\n', 'model: gpt-5\n');
    expect(certainty).toEqual({ level: 'clear', reason: null });
  });

  it('is close, with the reason, where a name alone tells it', () => {
    const { certainty } = classifyEdit('a.py', 'llm = ChatOpenAI()\n', 'llm = ChatGroq()\n');
    expect(certainty).toMatchObject({
      level: 'close',
      reason: expect.stringMatching(/^model-swap: .*class/),
    });
  });

  it('is close where only a test holds what would count', () => {
    const { primary, certainty } = classifyWith([added('tests/test_a.py', 'model = "gpt-5"\n')]);
    expect(primary).toBe('other');
    expect(certainty).toMatchObject({ level: 'close', reason: expect.stringContaining('model-swap') });
  });

  it('is close where the file that tells it does not parse', () => {
    const broken = (model: string) => `a: "open\nmodel: ${model}\nb: [\n`;
    expect(classifyEdit('a.yaml', broken('gpt-4o'), broken('gpt-5')).certainty.level).toBe('close');
  });
});
