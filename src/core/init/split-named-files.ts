import { nameOf } from './repository-files.ts';

const caseWord =
  /(?:^|[/_.-])(?:evals?|evaluations?|cases?|golden|goldens|dataset|datasets|testset|questions?|queries|qrels|samples|examples|benchmarks?|tests?)(?:[/_.-]|$)/i;

/** Whether a file or glob that an eval reads holds its cases, rather than what is under test. */
export function isCaseFile(path: string): boolean {
  const isData = path.endsWith('/**') || /\.(?:jsonl?|ndjson|ya?ml|csv|tsv|txt|parquet)$/.test(path);
  if (!isData || /prompt|(?:^|\/)(?:rag|corpus|index|config)[/.]|\.lock\.json$/i.test(path)) return false;
  return caseWord.test(path.replace(/\/\*\*$/, '/')) && !isResultsFile(path);
}

/** Whether a file is one that evals write. */
export function isResultsFile(path: string): boolean {
  return /(?:^|[_.-])(?:results?|outputs?|scores|report|predictions)(?:[_.-]|$)/i.test(nameOf(path));
}
