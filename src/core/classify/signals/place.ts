import type { Clue, Signal } from './signal.ts';
import { isProse, isSettings } from './signal.ts';

/** Keys of prompt files that are for people and tests and never reach the model. */
const aboutPrompt =
  /^(?:name|title|label|authors?|version|tags?|id|license|created\w*|updated\w*|date|status|category|icon|sample|tests?|test_data|evaluators?|assert|vars|default_test|metadata|triggers|outputs?|type)$/;
const outside =
  /^(?:env|env_?(?:file|path|vars?)|\w*api_(?:key|base|host|version)\w*|base_?url|endpoint|headers|command_line_options|evaluate_options|sharing|scenarios|default_test|output_path|cache|timeout|max_concurrency)$/;
/** A variable of the environment, or a file of such. */
const fromOutside = /^(?:\{\{\s*env\.\w+\s*\}\}|\$\{\{?[\w. ]+\}?\}|(?:file:\/\/)?[\w./-]*\.env(?:\.\w+)?)$/;
/** Written for programs: no documents that anybody looks up. */
const writtenFor =
  /\.(?:sql|xml|gradle|kts|proto|graphql|css|scss|less|vue|svg|http|service|lock|mod|sum|patch|diff)$/i;
const aboutIndex =
  /^(?:name|title|description|authors?|comment|url|host|port|import_path|api_key|timeout|log\w*)$/;

/** Files whose place says what all of them is for: texts under prompts, documents and manifests of an index. */
export const place: Signal = (clue) => {
  const { role, kind, names, leaf, value, text, before } = clue;
  switch (role) {
    case 'instructions':
      return names.some((name) => name !== 'name' && aboutPrompt.test(name))
        ? undefined
        : { class: 'prompt-edit', rule: 'path:instructions' };
    case 'prompt': {
      const rule = { class: 'prompt-edit', rule: placeRule(clue, 'prompt') } as const;
      if (kind === 'code' || kind === 'notebook')
        return isMessage(text) || isMessage(value) || isMessage(before ?? '') ? rule : undefined;
      // How a test is run and what it is given from outside is none of its prompts.
      if (isSettings(clue) && (names.some((name) => outside.test(name)) || fromOutside.test(value)))
        return undefined;
      // The form that an answer has to have is told to the model; that of the inputs is not.
      if (names[0] === 'output' && names.includes('schema')) return rule;
      if (names.some((name) => aboutPrompt.test(name))) return undefined;
      return leaf === 'description' && names.length === 1 ? undefined : rule;
    }
    case 'retrieval': {
      if (kind === 'code' || kind === 'notebook' || kind === 'shell') return undefined;
      if (isSettings(clue) && aboutIndex.test(leaf)) return undefined;
      if (kind === 'prose' && writtenFor.test(clue.file)) return undefined;
      return { class: 'rag-refresh', rule: placeRule(clue, 'retrieval') };
    }
    default:
      return undefined;
  }
};

/** Rule of a file whose place says what it is for: its rows are counted, its lines are shown. */
export function placeRule({ summary }: Clue, what: 'prompt' | 'retrieval' | 'training-data'): string {
  return `${summary?.of === 'rows' ? 'rows' : 'path'}:${what}`;
}

/** Several words, or marks of a chat template: what is a name or a format of a text is neither. */
function isMessage(text: string): boolean {
  return isProse(text) || /<\|\w+\|>|<\/?\w+>\\n|\\n<\/?\w+>|\[\/?INST\]|\{\{\s*\w+\s*\}\}(?!\})/.test(text);
}
