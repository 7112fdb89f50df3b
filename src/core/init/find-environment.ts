import { parseEnvName } from '../config/env-name.ts';
import { isBelow, nameOf, type RepositoryFiles } from './repository-files.ts';

/** Clients that read a variable of their own accord, and how their use shows in a text. */
const clients: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:from|import)\s+openai\b|["']openai["']|\bopenai:(?:chat|responses|embedding|gpt|o\d)/,
    ['OPENAI_API_KEY'],
  ],
  [
    /\b(?:from|import)\s+anthropic\b|@anthropic-ai\/sdk|\banthropic:(?:messages|claude)/,
    ['ANTHROPIC_API_KEY'],
  ],
  [/\bazureopenai:|\bAzureOpenAI\b|azure:chat:/, ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT']],
  [/google\.generativeai|@google\/gen|\bgoogle:gemini|\bvertex:/, ['GOOGLE_API_KEY']],
  [/\bmistralai\b|\bmistral:/, ['MISTRAL_API_KEY']],
  [/\b(?:from|import)\s+cohere\b|["']cohere-ai["']|\bcohere:/, ['COHERE_API_KEY']],
  [/\b(?:from|import)\s+groq\b|["']groq-sdk["']|\bgroq:/, ['GROQ_API_KEY']],
  [/\bopenrouter:/, ['OPENROUTER_API_KEY']],
  [/\bbedrock:|bedrock-runtime/, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION']],
  // DeepEval's metrics ask OpenAI unless they are told otherwise.
  [/\b(?:from|import)\s+deepeval\b/, ['OPENAI_API_KEY']],
];

const named =
  /\b(?:[A-Z][A-Z0-9]*_)+(?:API_KEY|API_TOKEN|ACCESS_TOKEN|SECRET_KEY)\b|\b(?:HF_TOKEN|AZURE_OPENAI_ENDPOINT|AZURE_OPENAI_API_VERSION|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_REGION|AWS_DEFAULT_REGION|PINECONE_ENVIRONMENT|QDRANT_URL|WEAVIATE_URL|OLLAMA_HOST|INSPECT_EVAL_MODEL)\b/g;

const exampleFile = /^(?:\.env\.(?:example|sample|template|dist)|(?:example|sample)\.env)$/;
const readable = /\.(?:py|[cm]?[jt]s|tsx|jsx|ya?ml|json|toml)$/;

/**
 * Names of environment variables that the code of a folder asks for: keys of model providers and of what stands beside
 * them. Base addresses are left out: an unset one would be passed as an empty text, which clients take for an address.
 *
 * @param folder - `.` = the whole repository
 * @param without - folders of other suites
 * @returns sorted, without repeats
 */
export function findEnvironment(
  { texts }: RepositoryFiles,
  folder: string,
  without: readonly string[],
): readonly string[] {
  const own = Object.entries(texts).filter(
    ([path]) => isBelow(path, folder) && !without.some((other) => isBelow(path, other)) && isAsked(path),
  );
  const names = own.flatMap(([, text]) => [
    ...(text.match(named) ?? []),
    ...clients.filter(([pattern]) => pattern.test(text)).flatMap(([, variables]) => variables),
  ]);
  return [...new Set(names)].filter((name) => parseEnvName(name).ok).sort();
}

function isAsked(path: string): boolean {
  if (exampleFile.test(nameOf(path))) return true;
  return (
    readable.test(path) &&
    !/(?:^|\/)(?:\.github|docs?|node_modules)\//.test(path) &&
    nameOf(path) !== 'package.json'
  );
}

/** Whether a variable is a secret, and no mere setting. */
export function isSecretName(name: string): boolean {
  return !/(?:URL|ENDPOINT|HOST|REGION|VERSION|ENVIRONMENT|MODEL)$/.test(name);
}
