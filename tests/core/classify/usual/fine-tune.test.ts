import { describe, expect, it } from 'vitest';
import { classifyEdit } from '../builders.ts';

describe('classifyChange: another recipe, as the usual libraries set it', () => {
  it.each([
    [
      'recipes/llama3.yaml',
      'optimizer:\n  _component_: torch.optim.AdamW\n  lr: 2e-5\nepochs: 3\nbatch_size: 2\n',
      'optimizer:\n  _component_: torch.optim.AdamW\n  lr: 1e-5\nepochs: 3\nbatch_size: 2\n',
    ],
    [
      'lora_config.yaml',
      'model: mlx-community/Qwen2.5-7B\ntrain: true\niters: 600\nlora_parameters:\n  rank: 8\n',
      'model: mlx-community/Qwen2.5-7B\ntrain: true\niters: 1000\nlora_parameters:\n  rank: 8\n',
    ],
    [
      'examples/sft.yaml',
      'model_name_or_path: meta-llama/Llama-3\nstage: sft\nfinetuning_type: lora\ndataset: identity\ncutoff_len: 1024\n',
      'model_name_or_path: meta-llama/Llama-3\nstage: sft\nfinetuning_type: lora\ndataset: identity,alpaca\ncutoff_len: 1024\n',
    ],
    [
      'run.sh',
      'trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --learning_rate 2e-5 --dataset_name trl-lib/Capybara\n',
      'trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --learning_rate 1e-5 --dataset_name trl-lib/Capybara\n',
    ],
    [
      'run.sh',
      'trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/Capybara\n',
      'trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/tldr\n',
    ],
    [
      'main.py',
      'job = client.fine_tuning.jobs.create(training_file=f.id, model="gpt-4o-mini-2024-07-18", hyperparameters={"n_epochs": 3})\n',
      'job = client.fine_tuning.jobs.create(training_file=f.id, model="gpt-4o-mini-2024-07-18", hyperparameters={"n_epochs": 5})\n',
    ],
    [
      'main.py',
      'job = client.fine_tuning.jobs.create(training_file=f.id, model="gpt-4o-mini-2024-07-18")\n',
      'job = client.fine_tuning.jobs.create(training_file=f.id, model="gpt-4.1-mini-2025-04-14")\n',
    ],
    [
      'train.py',
      'args = TrainingArguments(output_dir="o", fp16=True)\n',
      'args = TrainingArguments(output_dir="o", bf16=True)\n',
    ],
    [
      'train.py',
      'model = AutoModelForCausalLM.from_pretrained(p, torch_dtype=torch.float16)\n',
      'model = AutoModelForCausalLM.from_pretrained(p, torch_dtype=torch.bfloat16)\n',
    ],
    [
      'train.py',
      'opt = torch.optim.AdamW(model.parameters(), lr=1e-4)\n',
      'opt = torch.optim.Adafactor(model.parameters(), lr=1e-4)\n',
    ],
    [
      'serve.py',
      'model = PeftModel.from_pretrained(base, "org/support-lora-v1")\n',
      'model = PeftModel.from_pretrained(base, "org/support-lora-v2")\n',
    ],
    ['train.py', 'LR = 2e-4\nEPOCHS = 3\n', 'LR = 1e-4\nEPOCHS = 3\n'],
    [
      'finetune/run.py',
      'config = LoraConfig(r=8, lora_alpha=16, target_modules=["q_proj"])\n',
      'config = LoraConfig(r=16, lora_alpha=32, target_modules=["q_proj"])\n',
    ],
    [
      'notebook.py',
      'model = FastLanguageModel.get_peft_model(model, r=16, lora_alpha=16)\n',
      'model = FastLanguageModel.get_peft_model(model, r=32, lora_alpha=16)\n',
    ],
    [
      'train.py',
      'ds = load_dataset("org/a", split="train")\n',
      'ds = load_dataset("org/b", split="train")\n',
    ],
    [
      'train.py',
      'ds = load_dataset("org/a", split="train[:1000]")\n',
      'ds = load_dataset("org/a", split="train[:5000]")\n',
    ],
    [
      'train.py',
      "def fmt(r):\n    return f\"### Question: {r['q']}\\n### Answer: {r['a']}\"\n",
      "def fmt(r):\n    return f\"### Instruction: {r['q']}\\n### Response: {r['a']}\"\n",
    ],
    [
      'data/train.jsonl',
      '{"messages": [{"role": "user", "content": "a"}]}\n',
      '{"messages": [{"role": "user", "content": "a"}]}\n{"messages": [{"role": "user", "content": "b"}]}\n',
    ],
    [
      'job.py',
      'est = HuggingFace(entry_point="train.py", hyperparameters={"epochs": 1, "lr": 5e-5})\n',
      'est = HuggingFace(entry_point="train.py", hyperparameters={"epochs": 3, "lr": 5e-5})\n',
    ],
    [
      'main.tf',
      'resource "aws_bedrock_custom_model" "m" {\n  hyperparameters = {\n    "epochCount" = "1"\n  }\n}\n',
      'resource "aws_bedrock_custom_model" "m" {\n  hyperparameters = {\n    "epochCount" = "2"\n  }\n}\n',
    ],
    [
      'ft.ts',
      "const job = await openai.fineTuning.jobs.create({ training_file: id, model: 'gpt-4o-mini-2024-07-18', hyperparameters: { n_epochs: 2 } });",
      "const job = await openai.fineTuning.jobs.create({ training_file: id, model: 'gpt-4o-mini-2024-07-18', hyperparameters: { n_epochs: 3 } });",
    ],
    [
      'data/stories.py',
      'def story_dataset(source="org/stories", split="train"):\n    return 1\n',
      'def story_dataset(source="org/long-stories", split="train"):\n    return 1\n',
    ],
    [
      'finetuning/datasets/ocr.py',
      'batch = processor(text=t, images=i, text_kwargs={"add_special_tokens": True})\n',
      'batch = processor(text=t, images=i, text_kwargs={"add_special_tokens": False})\n',
    ],
    [
      'dataset/teacher/input.jsonl',
      '{"prompt": "Work out 1 + 1", "verifiers": []}\n',
      '{"prompt": "Work out 2 + 2", "verifiers": []}\n',
    ],
  ])('%s: %j → %j is fine-tune', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['fine-tune']);
    expect(evidence[0]?.file).toBe(path);
    expect(evidence[0]?.line).toBeLessThanOrEqual(head.split('\n').length);
  });
});
