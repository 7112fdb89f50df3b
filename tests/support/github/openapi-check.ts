import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type Json, type JsonObject } from './http.ts';
import { openApi } from './openapi.ts';
import { jsonSchemaOf, resolvePointer } from './openapi-schema.ts';

/** An answer that GitHub's description does not allow. */
export interface Violation {
  /** Method and path of the request. */
  readonly request: string;
  readonly status: number;
  /** Path in the answer and what is wrong there. */
  readonly problem: string;
}

/** Holds answers against GitHub's description of its API. */
export interface AnswerCheck {
  /** What is wrong with an answer; empty when nothing is. `path` has no query. */
  readonly answer: (
    method: string,
    path: string,
    status: number,
    body: Json | undefined,
  ) => readonly string[];
  /** What is wrong with a value that shall follow a schema of the description, such as a webhook's payload. */
  readonly schema: (name: string, value: Json) => readonly string[];
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  uri: (text) => URL.canParse(text),
  'uri-template': (text) => URL.canParse(text.replaceAll(/\{[^}]*\}/g, '')),
  email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
};

interface Operation {
  readonly pattern: RegExp;
  /** Of two paths that match, the one with fewer parameters is meant. */
  readonly parameters: number;
  readonly methods: JsonObject;
}

let shared: Promise<AnswerCheck> | undefined;

/** The check, one for the process: validators are made when they are first needed, which takes up to half a second. */
export function answerCheck(): Promise<AnswerCheck> {
  shared ??= newCheck();
  return shared;
}

async function newCheck(): Promise<AnswerCheck> {
  const document = await openApi();
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  const operations = operationsOf(document);
  const validators = new Map<string, ValidateFunction>();

  const problems = (key: string, schema: JsonObject, value: Json): readonly string[] => {
    let validate = validators.get(key);
    if (validate === undefined) {
      validate = ajv.compile(jsonSchemaOf(document, schema));
      validators.set(key, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };

  return {
    schema: (name, value) => {
      const reference = `#/components/schemas/${name}`;
      return problems(reference, resolvePointer(document, reference), value);
    },
    answer: (method, path, status, body) => {
      const operation = operations
        .filter(({ pattern, methods }) => pattern.test(path) && method.toLowerCase() in methods)
        .toSorted((a, b) => a.parameters - b.parameters)[0];
      const description = operation?.methods[method.toLowerCase()];
      if (!isObject(description)) return ['GitHub has no such operation'];
      const response = responseOf(document, description, status);
      // Many operations leave out errors that any of them can end with.
      if (response === undefined) {
        if (status < 400) return [`GitHub does not answer ${status} here`];
        return problems('error', { $ref: '#/components/schemas/basic-error' }, body ?? null);
      }
      const schema = schemaOf(response);
      if (schema === undefined) return [];
      return problems(`${description.operationId} ${status}`, schema, body ?? null);
    },
  };
}

function operationsOf(document: JsonObject): readonly Operation[] {
  const { paths } = document;
  if (!isObject(paths)) throw new TypeError('the description has no paths');
  return Object.entries(paths).flatMap(([path, methods]) => {
    if (!isObject(methods)) return [];
    const source = path
      .split(/\{[^}]+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([^/]+)');
    return [{ pattern: new RegExp(`^${source}$`), parameters: path.split('{').length - 1, methods }];
  });
}

function responseOf(document: JsonObject, operation: JsonObject, status: number): JsonObject | undefined {
  const { responses } = operation;
  const response = isObject(responses) ? responses[String(status)] : undefined;
  if (!isObject(response)) return undefined;
  return typeof response.$ref === 'string' ? resolvePointer(document, response.$ref) : response;
}

function schemaOf(response: JsonObject): JsonObject | undefined {
  const { content } = response;
  const json = isObject(content) ? content['application/json'] : undefined;
  const schema = isObject(json) ? json.schema : undefined;
  return isObject(schema) ? schema : undefined;
}
