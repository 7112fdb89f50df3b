import { endsWith } from '../knowledge/key-words.ts';
import { isFineTunedId, isIdShaped } from '../knowledge/model-name.ts';
import { isDecodingKey } from './decoding.ts';
import { isModelKey } from './model.ts';
import { placeRule } from './place.ts';
import { promptText } from './prompt-text.ts';
import type { Clue, Finding, Signal } from './signal.ts';
import { isNumeric, isProse, isSettings } from './signal.ts';

/** Keys of a training recipe wherever they stand. */
const recipe = endsWith(
  'learning_rate',
  'lora_(?:r|rank|alpha|dropout|target\\w*|modules\\w*|bias|layers)',
  'qlora_(?:r|rank|alpha|dropout)',
  'peft_(?:type|method|config)',
  'num_train_epochs',
  'num_epochs',
  'n_epochs',
  'max_steps',
  'warmup_(?:steps|ratio)',
  'weight_decay',
  'gradient_accumulation_steps',
  'micro_batch_size',
  'per_device_(?:train|eval)_batch_size',
  'lr_scheduler(?:_type)?',
  'target_modules',
  'learning_rate_multiplier',
  'dataset_mixer\\w*',
  'train(?:ing)?_(?:data|files?|sets?|datasets?|corpus)(?:_\\w+)?',
  'reward_(?:funcs?|functions?|weights?|model\\w*)',
  'dataset_mixture',
  'resume_from_checkpoint',
);
/** Keys that say so only inside a recipe or a training script. */
const insideRecipe = endsWith(
  '\\w+_lr',
  'wd',
  'warm(?:up|down)_\\w+',
  'packing',
  'sample_packing',
  'torch_dtype',
  'chat_template',
  'response_template',
  'total_batch_size',
  'target_\\w+_ratio',
  'num_(?:iterations|generations|samples|shots)',
  'epochs?',
  'lr',
  'batch_size',
  'optim(?:izer)?',
  'beta',
  'kl_coef',
  'seed',
  'max_length',
  'max_(?:seq|source|target)_len(?:gth)?',
  'cutoff_len',
  'sequence_len',
  'seq_len(?:gth)?',
  'model_size',
  'datasets?',
  'dataset_\\w+',
  'data_(?:path|file|dir)',
  'load_in_\\w+',
  'bf16',
  'fp16',
  'checkpoint(?:_path)?',
  'rank',
  'alpha',
  'dropout',
  'r',
  'steps',
  '(?:padding|truncation)_side',
  'add_(?:special_tokens|bos_token|eos_token)',
  'train_on_inputs',
  'val_set_size',
  'precision',
  'mixed_precision',
);
const adapter = endsWith(
  'adapters?',
  'adapter_(?:path|name|id|model|repo)',
  'lora(?:_(?:path|weights|adapter|name))?',
  'peft_model(?:_id|_path)?',
  'checkpoint(?:_path|_dir)?',
);
const baseModel = endsWith('base_model', 'base_model_(?:id|name|path|name_or_path)');
/** How training is spread over machines, and with it the batch and the precision. */
const sharding = /^(?:zero_optimization|deepspeed_config|fsdp_config|mixed_precision|bf16|fp16)$/;
/** Functions that make examples out of rows. */
const prepares =
  /(?:^|_)(?:preprocess(?:or|ing)?|(?:format|build|make|convert)_(?:examples?|samples?|instructions?))(?:_|$)/;
/** Where the hub keeps data sets. */
const dataReference = /\bhuggingface\.co\/datasets\/|^hf:\/\/datasets\//;
const notAdapter = /^(?:sqlite|mysql|postgres|mongo|redis|node|static|vercel|cloudflare|netlify)/i;
/** Where a job runs, what it logs and where it writes: not what the model learns. */
const housekeeping =
  /^(?:output_dir|output_path|(?:logging|log|save|eval|evals|hub|wandb|mlflow|tensorboard|dataloader|preprocessing|overwrite|ddp|fsdp|deepspeed)(?:_\w+)?|report_to|run_name|exp_name|push_to_hub|cache_dir|dataset_prepared_path|num_(?:proc|workers|nodes|processes)|\w+_num_(?:proc|workers)|\w+_(?:processes|workers|threads)|nproc_per_node|name|description|tags|project|qa|\w+_tests?|metrics|resources|accelerators|disk_size|cloud|region)$/;

/** Recipes, training data, adapters and fine-tuned ids. Inside a recipe everything that is learned from counts, the base model too. */
export const training: Signal = (clue) => {
  const { role, leaf, value, kind } = clue;
  if (leaf !== '' && (isFineTunedId(value) || isFineTunedId(clue.before ?? '')))
    return found('value:fine-tuned-id');
  if (leaf === 'optimizer_made') return role === 'training' ? found('call:optimizer') : undefined;
  if (clue.names.includes('fine_tuning') && isModelKey(clue) && isIdShaped(value))
    return found('key:base_model');
  if (isDefaultData(clue)) return found('key:dataset');
  if (role === 'training-data') return found(placeRule(clue, 'training-data'));
  if (dataReference.test(value) && !/eval|test|bench|valid/.test(clue.names.join('_')))
    return found('value:dataset');
  if (isSettings(clue) && role === 'training' && clue.names.some((name) => sharding.test(name)))
    return found('key:sharding');
  if (leaf !== '' && isLiteral(clue)) {
    if (isOffNow(clue) || (!isSettings(clue) && isElsewhere(clue))) return undefined;
    if (recipe.test(leaf) || isHyperparameter(clue)) return found(`key:${leaf}`);
    if (adapter.test(leaf) && isIdShaped(value) && !notAdapter.test(value)) return found('key:adapter');
    if (baseModel.test(leaf) && isIdShaped(value) && !isOfRetrieval(clue)) return found('key:base_model');
    if (role === 'training' && isLoadedData(clue)) return found('key:dataset');
    if (role === 'training' && !housekeeping.test(leaf)) {
      if (insideRecipe.test(leaf)) return found(`key:${leaf}`);
      if (isModelKey(clue) && (kind !== 'code' || isIdShaped(value))) return found('key:base_model');
      if (clue.models.taskOf(value) === 'generation' && isIdShaped(value)) return found('key:base_model');
    }
  }
  if (role !== 'training' || clue.names.some((name) => housekeeping.test(name))) return undefined;
  // What a training script puts around its examples is the format that is learned.
  if (kind === 'code' && prepares.test(clue.names[0] ?? '') && !isNumeric(clue))
    return found('key:training-text');
  if (kind === 'code' && promptText(clue) !== undefined) return found('key:training-text');
  const isWhole = clue.key === null && (clue.line === null || clue.summary?.of === 'file');
  return ((isSettings(clue) || (kind === 'shell' && isDecodingKey(leaf))) &&
    leaf !== '' &&
    !housekeeping.test(leaf)) ||
    isWhole
    ? found('path:training')
    : undefined;
};

function found(rule: string): Finding {
  return { class: 'fine-tune', rule };
}

/** The data that a function such as `story_dataset` loads unless told otherwise, put in the place of other data. */
function isDefaultData(clue: Clue): boolean {
  const { kind, before, after, leaf, names, file } = clue;
  if (kind !== 'code' || before === null || after === null || /eval|bench/i.test(file)) return false;
  if (!/_dataset$/.test(names[0] ?? '')) return false;
  return /^(?:source|path|repo_id|dataset|dataset_name)$/.test(leaf) && /^[\w.-]+\/[\w.-]+$/.test(after);
}

/** What stands under the hyperparameters of a job. */
function isHyperparameter(clue: Clue): boolean {
  const isUnder = clue.names.slice(0, -1).some((name) => /^hyper_?param(?:eter)?s$/.test(name));
  return isUnder && (isSettings(clue) || insideRecipe.test(clue.leaf));
}

/** Which data, and which part of it: `load_dataset("owner/name", split="train[:1000]")`. */
function isLoadedData({ names, leaf, value }: Clue): boolean {
  if (!names.includes('load_dataset') || /eval|test|valid/i.test(value)) return false;
  return !housekeeping.test(leaf) && (isIdShaped(value) || leaf === 'split');
}

/** A service of embeddings is set up with its base model too. */
function isOfRetrieval({ role, names, value, models }: Clue): boolean {
  if (role === 'training') return false;
  const task = models.taskOf(value);
  return task === 'embedding' || task === 'rerank' || names.some((name) => /embed|rerank/.test(name));
}

/** An option that came and is off changes nothing until somebody turns it on. */
function isOffNow(clue: Clue): boolean {
  const { before, after, leaf } = clue;
  // Code that loads a model names a type of numbers too; another one in its place is another recipe.
  if (/dtype$/.test(leaf) && !isSettings(clue) && (before === null || after === null)) return true;
  return before === null && /^(?:false|none|null)$/i.test(after ?? '');
}

/** Steps that an agent may take; and a length that is counted from the end. */
function isElsewhere({ role, leaf, value }: Clue): boolean {
  return (
    (role !== 'training' && leaf === 'max_steps') || (/len(?:gth)?$/.test(leaf) && value.startsWith('-'))
  );
}

/** In code a text of several words is a message to people, and a zero of steps is where a count begins. */
function isLiteral(clue: Clue): boolean {
  // Left to the program, or the format of a file rather than which one.
  if (/^(?:auto|json|jsonl|csv|parquet|text)$/i.test(clue.value)) return false;
  if (!isSettings(clue) && /^(?:step|epoch)s?$|_(?:step|epoch)s?$/.test(clue.leaf) && clue.value === '0')
    return false;
  return isSettings(clue) || isNumeric(clue) || !isProse(clue.value);
}
