import type { FileChange } from '../../model/change.ts';
import { snakeCase } from './key-words.ts';
import { isTemplate, templateMakes } from './template-role.ts';

/** What a file is for, as far as its place and its content tell. */
export type FileRole =
  /** Tests, documentation, lockfiles, packaging: nothing in it ships to a model. */
  | 'aside'
  | 'ci'
  /** Read by an agent as it stands. */
  | 'instructions'
  | 'prompt'
  | 'retrieval'
  | 'training'
  /** Examples to train on. */
  | 'training-data'
  | 'plain';

interface RolePattern {
  readonly role: FileRole;
  readonly pattern: RegExp;
}

/** Patterns of the whole path; the first that fits counts. */
const byPath: readonly RolePattern[] = [
  {
    role: 'instructions',
    pattern:
      /(?:^|\/)(?:claude|agents|gemini|skill|copilot-instructions)\.md$|^agent\.md$|\.(?:instructions|chatmode|agent)\.md$|\.mdc$|(?:^|\/)\.(?:cursor|windsurf|cline|goose)rules$|(?:^|\/)microagents\/.*\.md$|(?:^|\/)\.(?:claude|github|cursor)\/(?:agents|commands|skills|rules|prompts|chatmodes)\/.*\.mdc?$/,
  },
  {
    role: 'aside',
    pattern:
      /(?:^|\/)(?:tests?|(?:unit|integration(?:al)?|functional)[_-]?tests?|__tests__|specs?|fixtures|mocks?|__mocks__|__snapshots__|e2e|testdata|vendor|node_modules|_?locales?|i18n|l10n|langs?|translations)\//,
  },
  {
    role: 'aside',
    pattern:
      /(?:^|\/)(?:test_[^/]*|[^/]*[_-]test|tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.snap$|(?:^|[/_-])smoke(?:[_-][^/]*)?\.\w+$|(?:^|\/)verify[_-][^/]*\.\w+$/,
  },
  {
    // Questions that are measured with, and what is written of an interface.
    role: 'aside',
    pattern:
      /(?:^|\/)(?:eval|test)[_-]?cases?\/|^(?!.*(?:\.well-known|plugin)).*(?:^|\/)(?:openapi|swagger)[^/]*\.(?:json|ya?ml)$/,
  },
  {
    role: 'aside',
    pattern: /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|notice)[^/]*$/,
  },
  {
    role: 'aside',
    pattern:
      /(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|[^/]*\.lock|go\.(?:mod|sum)|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|pytest\.ini|tox\.ini|[^/]*requirements[^/]*\.txt|tsconfig[^/]*\.json|environment\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|[^/]*\.tour|makefile|\.(?:git|docker|editor|pre-commit|prettier|eslint|markdown|npm)[^/]*)$/,
  },
  {
    role: 'aside',
    pattern:
      /(?:^|\/)(?:\.vscode|\.idea|\.husky|\.devcontainer)\/|\.(?:css|scss|svg|min\.js|png|jpe?g|gif|webp|ico|bmp|tiff?|mp4|mov|webm|woff2?|ttf|otf|eot)$|leaderboard|analytics/,
  },
  {
    role: 'ci',
    pattern:
      /(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)\.circleci\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines)\.ya?ml$/,
  },
  {
    role: 'prompt',
    pattern: /\.prompt\.(?:ya?ml|md|txt|json)$|\.(?:prompty|prompt)$|(?:^|\/)promptfooconfig[^/]*\.ya?ml$/,
  },
  { role: 'aside', pattern: /(?:^|\/)\.github\/|(?:^|\/)(?:docs?|docsite|doc-site|documentation|website)\// },
  {
    role: 'prompt',
    pattern:
      /(?:^|[/_.-])system(?:[_-]?(?:prompt|message)s?)?(?:[_-][^/]*)?\.(?:md|txt|j2|jinja2?)$|prompts?(?:[_-][^/.]*)?\.\w+$|(?:^|\/)(?:agents?|tools?|llms?)\/(?:.*\/)?templates\/[^/]*\.(?:md|txt|tpl|tmpl)$/,
  },
  {
    role: 'retrieval',
    pattern:
      /(?:embed|rerank|sentence[_-]?transformer|minilm|cross[_-]?encoder|(?:^|[/_-])(?:bge|e5|gte)-)(?:.*)\.(?:safetensors|gguf|ggml|ckpt|pth?|bin|onnx|h5)$/,
  },
  {
    role: 'training',
    pattern:
      /(?:^|[/_.-])(?:adapter_(?:config|model)|training_args)\.\w+$|\.(?:safetensors|gguf|ggml|ckpt|pth?|keras|tflite)$|(?:^|\/)(?:(?:pytorch_|adapter_|ggml-|flax_|tf_)?model|consolidated)[^/]*\.(?:bin|h5|msgpack)$/,
  },
  {
    role: 'retrieval',
    pattern:
      /\.(?:faiss|index|ann|hnsw|annoy|usearch|lance|lancedb)$|(?:^|\/)(?:chroma\.sqlite3|(?:data_level0|link_lists)\.bin|(?:docstore|(?:index|graph|image)_store)\.json)$|(?:^|\/)(?:faiss|chroma|qdrant|milvus|lance|vector)[^/]*\/.*\.(?:pkl|pickle|npy|npz|bin|db|sqlite3?|parquet|arrow)$/,
  },
  {
    role: 'retrieval',
    pattern:
      /(?:^|\/)(?:data|documents?|source_(?:docs?|documents?)|pdfs|manuals|policies)\/(?:.*\/)?[^/]*\.(?:pdf|docx?|pptx?|epub)$/,
  },
];

/** Names of folders and files whose words say what they hold. The outermost that speaks counts. */
const byName: readonly RolePattern[] = [
  {
    role: 'prompt',
    pattern:
      /(?:^|_)prompts?(?:_|$)|(?:^|_)tool_descriptions?(?:_|$)|^(?:few_?shots?|system_messages?|chat_templates?|conversation_template)$/,
  },
  {
    role: 'retrieval',
    pattern:
      /(?:^|_)(?:rag|retriev(?:al|er|ers)|corpus|corpora|chunk(?:s|ing|er)?|embeddings?|rerank(?:er|ers|ing)?|vector_?(?:store|db|index|database)s?|ingest(?:ion)?|knowledge(?:_?base)?|kb)(?:_|$)/,
  },
  {
    role: 'training',
    pattern:
      /(?:^|_)(?:(?:pre)?train(?:ing|er|ed)?|fine_?tun(?:e|es|ed|ing)|sft|dpo|grpo|ppo|rlhf|q?lora|peft|axolotl)(?:_|$)/,
  },
];

const trainingRows =
  /"(?:instruction|prompt|question|input)"\s*:[\s\S]{0,2000}?"(?:output|response|completion|chosen|answer|solution|ground_truth|verifiers?|reward_model)"\s*:|"(?:conversations|messages)"\s*:\s*\[/;
const documentRows = /"(?:doc|document|page_content|content|text|chunk|passage)"\s*:/;
const dataFolder =
  /(?:^|\/)(?:data|datasets?|corpus|corpora|documents?|sft|train(?:ing)?|fine-?tun\w*)(?:\/|$|[-_.])/;
const evalFolder =
  /(?:^|[/_.-])(?:evals?|evaluation|benchmarks?|golden|cases|results?|predictions?)(?:[/_.-]|$)/;
/** What a run left behind: nobody trains with it, and nothing serves it. */
const runOutput =
  /(?:^|_)(?:results?|predictions?|outputs?|scores?|metrics|leaderboard|transcripts?|traces?)(?:_|$)|^(?:generations|logs?|runs|reports?|trainer_state)$/;
/** Rows that are kept from training, to see what it brought. */
const heldOut = /(?:^|\/)(?:test|validation|valid|val|dev|eval)(?:[-_.][^/]*)?$/;
const recipeKey =
  /\b(?:learning_rate|lora_(?:r|alpha|rank|dropout)|num_(?:train_)?epochs|gradient_accumulation_steps|micro_batch_size|per_device_train_batch_size|warmup_(?:steps|ratio)|weight_decay|lr_scheduler(?:_type)?|base_model|sequence_len|target_modules|max_seq_length)\b/g;
/** A recipe in the shortest words: a rate, and how often or with what. */
const shortRecipe = [
  /^[ \t]*["']?lr["']?\s*[:=]\s*[\d.]/m,
  /^[ \t]*["']?(?:epochs|batch_size|optimizer)["']?\s*[:=]/m,
];
/** Classes that only a program that trains uses. */
const trainerName =
  /\b(?:SFTTrainer|SFTConfig|DPOTrainer|DPOConfig|GRPOTrainer|GRPOConfig|ORPOTrainer|KTOTrainer|PPOTrainer|Seq2SeqTrainingArguments|TrainingArguments|FastLanguageModel|FastVisionModel|FastModel|UnslothTrainer|LoraConfig|get_peft_model)\(|\bFast(?:Language|Vision)?Model\.from_pretrained\b/;
const runsTraining =
  /\b(?:torchrun|deepspeed|accelerate launch|python\d?)\b[^\n]*\b\w*(?:train|fine_?tune|sft|dpo|grpo|ppo)\w*(?:\.py|\s|$)|\b(?:trl (?:sft|dpo|grpo|kto|reward)|(?:llamafactory-cli|axolotl|autotrain|oumi|composer) \w*train|tune run|swift (?:sft|pt|rlhf)|xtuner train|mlx_lm\.lora)\b/im;
/** Code that makes examples of rows, by its name and by what it fills. */
const preparesRows =
  /(?:^|[/_.-])(?:data_?(?:load(?:ing|er)s?|prep\w*|sets?|utils|module|collator)|prepare_?data\w*|preprocess\w*|tokeni[sz]e\w*)\.py$/;
const examples =
  /\blabels\b[\s\S]*\binput_ids\b|\binput_ids\b[\s\S]*\blabels\b|\bDataset\.from_(?:list|dict|pandas|generator)\(|\bIGNORE_INDEX\b|\bDataCollator\w*|\bBatchEncoding\b/;
/** Shows what was trained. */
const watches = /metrics|monitor|dashboard|viewer|visuali[sz]e|plot/;
/** How DeepSpeed and accelerate spread a training over machines. */
const sharding = /["']?\b(?:zero_optimization|deepspeed_config|fsdp_config)\b["']?\s*:/;
/** Fewer could stand anywhere; three are a recipe. */
const recipeKeys = 3;
const sampleLength = 40_000;

/** A file is asked several times, and what it is for does not change. */
const known = new WeakMap<FileChange, FileRole>();

/** What a changed file is for. */
export function fileRole(file: FileChange): FileRole {
  const found = known.get(file) ?? roleOf(file);
  known.set(file, found);
  return found;
}

function roleOf(file: FileChange): FileRole {
  const path = file.path.toLowerCase();
  // An evaluation's own prompts are prompts, wherever its folder stands.
  if (/(?:^|\/)evals?\/.*(?:\.prompt\.\w+|\.prompty|promptfooconfig[^/]*)$/.test(path)) return 'prompt';
  const sample = (file.headText ?? file.baseText ?? file.diff ?? '').slice(0, sampleLength);
  const made = isTemplate(path) ? templateMakes(path, sample) : undefined;
  if (made === 'code') return 'aside';
  const placed = byPath.find(({ pattern }) => pattern.test(path));
  if (placed !== undefined) return placed.role;
  if (made === 'prompt') return 'prompt';
  const named = roleOfNames(file.path);
  if (/\.(?:jsonl|ndjson|json|csv|tsv|parquet|arrow)$/.test(path)) {
    const rows = roleOfRows(path, sample, named);
    if (rows !== undefined) return rows;
  }
  if (named === 'training' && isRunOutput(file.path)) return 'aside';
  // A deployment serves, whoever it is called after.
  if (named === 'training' && /(?:^|\/)infra\/|\.bicep(?:param)?$/.test(path)) return 'plain';
  if (named !== undefined && !(named === 'training' && watches.test(path))) return named;
  if (/\.(?:json|ya?ml)$/.test(path) && sharding.test(sample)) return 'training';
  if (new Set(sample.match(recipeKey)).size >= recipeKeys) return 'training';
  if (/\.(?:json|ya?ml|toml)$/.test(path) && shortRecipe.every((pattern) => pattern.test(sample)))
    return 'training';
  const isCode = /\.(?:py|ipynb)$/.test(path);
  if (isCode && trainerName.test(sample)) return 'training';
  if (preparesRows.test(path) && !evalFolder.test(path) && examples.test(sample)) return 'training';
  return /\.(?:sh|bash|slurm|sbatch)$/.test(path) && runsTraining.test(sample) ? 'training' : 'plain';
}

/** True for a data set that would be a settings file by its name alone: a JSON text of examples or of documents. */
export function holdsRows(file: FileChange): boolean {
  if (!/\.json$/i.test(file.path)) return false;
  const role = fileRole(file);
  const sample = (file.headText ?? file.baseText ?? file.diff ?? '').slice(0, sampleLength);
  return role === 'training-data' || (role === 'retrieval' && documentRows.test(sample));
}

/** Data of a run, by the name of the file or of a folder around it. */
function isRunOutput(path: string): boolean {
  if (!/\.(?:jsonl?|ndjson|[ct]sv|txt|log|out|md|html?|ya?ml)$/i.test(path)) return false;
  const parts = path.replace(/\.\w+$/, '').split('/');
  return parts.some((part) => runOutput.test(snakeCase(part)));
}

/** `own_rag`, `agentic_rag_backend`: a folder called after the whole of a program. */
const namesPackage =
  /^\w+_rag(?:_\w+)?$|^rag_(?:app|api|backend|service|server|system|chatbot|demo|project|workshop)$/;

function roleOfNames(path: string): FileRole | undefined {
  let isMeasured = false;
  let whole: FileRole | undefined;
  const parts = path.split('/');
  for (const [at, part] of parts.entries()) {
    const words = snakeCase(part);
    const found = byName.find(({ pattern }) => pattern.test(words));
    // A benchmark of what was pre-trained trains nothing.
    if (found?.role === 'training' && isMeasured) continue;
    isMeasured ||= /(?:^|_)(?:evals?|evaluations?|benchmarks?)(?:_|$)/.test(words);
    if (found === undefined) continue;
    // A package that is called after what it is for holds everything: what stands in it says more.
    if (at === parts.length - 1 || !namesPackage.test(words)) return found.role;
    whole ??= found.role;
  }
  return whole;
}

function roleOfRows(path: string, sample: string, named: FileRole | undefined): FileRole | undefined {
  if (evalFolder.test(path) || heldOut.test(path)) return 'aside';
  const isColumns = /\.(?:parquet|arrow)$/.test(path);
  if (isColumns && named === 'retrieval') return named;
  const isData = dataFolder.test(path) || named === 'training';
  if (isData && (trainingRows.test(sample) || isColumns)) return 'training-data';
  const isRows = /\.(?:jsonl|ndjson)$/.test(path);
  if (isRows && (isData || named === 'retrieval') && documentRows.test(sample)) return 'retrieval';
  return undefined;
}

/** What the layers of a network are written with. */
const layers =
  /\bnn\.(?:Module|Linear|Embedding|Parameter|functional|LayerNorm)\b|\bimport torch\.nn\b|\bfrom torch import nn\b|\bflax\.linen\b|\bkeras\.layers\b|\bmlx\.nn\b|\btf\.keras\b/;

/** True for code that builds a network or reckons with its tensors: its dimensions and embeddings are layers. */
export function isNetwork({ headText, baseText, diff }: FileChange): boolean {
  return layers.test((headText ?? baseText ?? diff ?? '').slice(0, sampleLength));
}

const sampling = /temperature|generation_?config|do_sample|top_?p\b|max_?(?:new_?|output_?)?tokens\b/i;
const retrieving = /retriev|similarity|vector|embedding|rerank|\brag\b|passage/i;

/** True for a file that says how a model samples and nothing of what it is given to read. */
export function isSampler({ headText, baseText, diff }: FileChange): boolean {
  const sample = (headText ?? baseText ?? diff ?? '').slice(0, sampleLength);
  return sampling.test(sample) && !retrieving.test(sample);
}

const answerForm =
  /with_structured_output|withStructuredOutput|response_format\s*=|output_type\s*=|result_type\s*=|response_model\s*=|args_schema\s*=|PydanticOutputParser|zodResponseFormat|\bgenerateObject\b|class \w+\((?:BaseTool|StructuredTool)\)/;

/** A tool of the usual packages of Go describes itself. */
const goDescription = /\)\s+Description\(\)\s+string/;
const goCall = /\)\s+(?:Call|Run|Execute|Invoke)\(/;

/** True for a file that gives a model's answers, or the input of its tools, their form. */
export function shapesAnswers({ headText, baseText, diff }: FileChange): boolean {
  const sample = (headText ?? baseText ?? diff ?? '').slice(0, sampleLength);
  return answerForm.test(sample) || (goDescription.test(sample) && goCall.test(sample));
}
