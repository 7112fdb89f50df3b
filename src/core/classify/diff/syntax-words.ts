/** What a node means for the values around it, the same word for all grammars. */
export type SyntaxRole =
  /** Never holds a value: comments, types, imports, patterns that are only compared. */
  | 'skip'
  | 'text'
  /** Texts side by side that are one text. */
  | 'texts'
  | 'number'
  | 'constant'
  /** `name = value`, maybe several with commas between. */
  | 'assignment'
  /** `key: value`. */
  | 'pair'
  /** A list of pairs or of named arguments: what stands in it stands side by side. */
  | 'group'
  | 'call'
  | 'function'
  | 'class'
  | 'operation'
  | 'member'
  | 'name'
  | 'error';

const roles: Readonly<Record<string, SyntaxRole>> = {
  ...named(
    'skip',
    'Comment LineComment BlockComment Doccomment TypeDef TypeAnnotation TypeArgList TypeParamList TypeName TypeIdentifier',
    'ReferenceType PointerType ImportStatement ImportDeclaration ImportDecl UseDeclaration PackageClause PackageDeclaration',
    'RaiseStatement AssertStatement ThrowStatement ThrowExpression JSXText RegExp Hashbang PreprocDirective',
    'MatchPattern LiteralPattern AsPattern OrPattern SwitchLabel CaseLabel ParamType Lifetime',
    'InterpolationStart InterpolationEnd VisibilityQualifier IncludeDirective',
  ),
  ...named(
    'text',
    'String JSXAttributeValue FormatString TemplateString StringLiteral TextBlock RawString RawStringLiteral Char CharLiteral',
  ),
  ...named('texts', 'ContinuedString ConcatenatedString'),
  ...named('number', 'Number Integer Float IntegerLiteral FloatingPointLiteral UnaryExpression UnaryExp'),
  ...named('constant', 'Boolean BooleanLiteral None null Null Nil Bool True False'),
  ...named(
    'assignment',
    'AssignStatement UpdateStatement NamedExpression VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody',
    'ConstItem StaticItem LetDeclaration VarDecl VarSpec ConstSpec Assignment VariableDeclarator InitDeclarator',
    'FieldDeclaration ElementValuePair JSXAttribute TypeAliasDeclaration',
  ),
  ...named('pair', 'Property FieldInitializer Element Pair'),
  ...named(
    'group',
    'DictionaryExpression ObjectExpression ArgList ArgumentList Arguments ParamList FormalParameters FieldInitializerList',
    'LiteralValue AnnotationArgumentList JSXOpenTag JSXSelfClosingTag InitializerList ParameterList',
  ),
  ...named(
    'call',
    'CallExpression NewExpression CallExpr MethodInvocation ObjectCreationExpression MacroInvocation Decorator Annotation',
  ),
  ...named(
    'function',
    'FunctionDefinition FunctionDeclaration MethodDeclaration FunctionItem FunctionDecl MethodDecl ConstructorDeclaration',
  ),
  ...named('class', 'ClassDefinition ClassDeclaration ClassSpecifier EnumDeclaration InterfaceDeclaration'),
  ...named('operation', 'BinaryExpression BinaryExp'),
  ...named('member', 'MemberExpression SelectorExpr FieldExpression FieldAccess ScopedIdentifier IndexExpr'),
  ...named(
    'name',
    'VariableName VariableDefinition PropertyName PropertyDefinition Identifier BoundIdentifier FieldIdentifier DefName',
    'FieldName Definition JSXIdentifier Key TypeDefinition MethodName',
  ),
  '⚠': 'error',
};

function named(role: SyntaxRole, ...lists: readonly string[]): Record<string, SyntaxRole> {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((name) => [name, role]));
}

/** What a node of this name means; undefined = nothing by itself, its children are looked at. */
export function syntaxRole(name: string): SyntaxRole | undefined {
  return Object.hasOwn(roles, name) ? roles[name] : undefined;
}

/** Between a name and its value. */
export const assigns: ReadonlySet<string> = new Set(['AssignOp', 'Equals', '=', ':=', 'UpdateOp', ':']);

/** Operators whose sides are compared, not set. */
export const compares: ReadonlySet<string> = new Set([
  'CompareOp',
  'in',
  'not',
  'is',
  'EqualsOp',
  '==',
  '!=',
]);

/** Texts in these calls are read by developers, or are compared or cut out; they are not settings. */
export const mutedCall =
  /^(?:print|println|eprintln|printf|fprintf|errorf|panic|raise|assert\w*|warn|warning|debug|info|error|exception|fatal|fail|log|logf|expect|describe|it|test|bail|anyhow|starts_?with|ends_?with|includes|contains|has_?prefix|has_?suffix|index_?of|match|isinstance|hasattr|setattr|getattr|input|getpass|readline|chat_input|text_input|text_area|number_input|file_uploader)$|(?:error|exception|warning)$/i;

/** Methods of a builder that are named after what they set: `.modelName("…")`, `.withTemperature(0.2)`. */
export const setterCall =
  /^(?:(?:with|set)_?)?(?:model_?(?:name|id)?|deployment_?(?:name|id)?|temperature|top_?[pk]|max_?(?:output_?|completion_?|new_?)?tokens|max_?results|min_?score|chunk_?(?:size|overlap)|system_?(?:prompt|message|instructions?)|prompt_?(?:template)?|dimensions?|embedding_?model(?:_?name)?|collection_?name|index_?name|reasoning_?effort|stop_?sequences?|preamble|score_?threshold|similarity_?threshold|description)$/i;

/** Called by themselves, these ask people. */
export const dialog = /^(?:prompt|confirm|alert)$/;

/** Called by themselves or on one of {@link asksPeople}, these ask somebody at a terminal. */
export const question =
  /^(?:prompt|ask|confirm|question|select|text|password|input|prompt_\w+|check_?box|multiselect)$/i;

/** Libraries and objects that put questions to people. */
export const asksPeople =
  /^(?:typer|click|inquirer\w*|enquirer|questionary|prompts|promptly|readline|rl|terminal|term|console|cli|Prompt|IntPrompt|FloatPrompt|Confirm|survey|promptui|dialoguer|p|clack|vscode\.window|window|st|streamlit|gr)$/;

const embedder =
  /^(?:SentenceTransformer|CrossEncoder|TextEmbedding|FlagModel|BGEM3FlagModel|FlagReranker|\w*Embeddings?|\w*Reranker|embedding|textEmbedding|textEmbeddingModel|embeddingModel)$/;
const generator =
  /^(?:LLM|ChatOpenAI|ChatAnthropic|Chat(?:Groq|Ollama|Google\w*)|GenerativeModel|init_chat_model|initChatModel|languageModel|chatModel|load_model|LiteLLMModel|OpenAIModel|AnthropicModel|ChatModel|FastLanguageModel|WhisperModel)$/;
const loaded =
  /(?:^|\.)(?:AutoModel(?:For\w+)?|\w*ForCausalLM|\w*ForConditionalGeneration|DiffusionPipeline|\w*Pipeline)\.from_pretrained$/;

/** The name of what the first argument of a call is, where the call makes a model out of its id. */
export function madeFrom(name: string, owner: string): 'embedding_model' | 'model' | undefined {
  if (embedder.test(name)) return 'embedding_model';
  return generator.test(name) || loaded.test(owner) ? 'model' : undefined;
}

/** What these take says how the text they are called on is cut. */
export const cutCall =
  /^(?:replace(?:_?all|_?n)?|r?split(?:_?lines|_?n|_at|_whitespace)?|[lr]?strip|strip_\w+|trim(?:_?\w+)?|join|dedent)$/i;

/** Callers of such names: `console.log`, `logger.info`. */
export const mutedOwner = /(?:^|[._])(?:console|log|logger|logging|warnings)$/i;

/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
export const keyedCall = /^(?:get|getenv|env|env_or|config|setdefault|get_\w+|getor\w*|getEnv\w*)$/i;
