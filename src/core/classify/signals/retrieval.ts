import { endsWith, snakeCase } from '../knowledge/key-words.ts';
import { isIdShaped, isProviderName } from '../knowledge/model-name.ts';
import type { Clue, Finding, Signal } from './signal.ts';
import { isNumeric, isProse, isSettings } from './signal.ts';

const settings = endsWith(
  'chunk_(?:size|overlap|length|len|range|tokens|chars|limit|strategy|method|mode|separators?)',
  '(?:min|max|default|page)_chunk_\\w+',
  'chunk_(?:size|length|len|overlap)_\\w+',
  'chunk(?:s|ing)?',
  'chunk(?:ing)?_\\w*(?:size|strategy|overlap)\\w*',
  'chunks?_per_\\w+',
  'chunk_max_\\w+',
  '(?:documents?|docs?|text|line|paragraph|page)_(?:chunk|split)\\w*',
  '(?:text_)?splitter(?:_\\w+)?',
  'embedder',
  'embed(?:ding)?s?_(?:model|dim|dims|dimensions?|provider|engine|deployment|name|type|version)\\w*',
  'embedding_\\w*model\\w*',
  'embeddings?',
  'rerank(?:er|ing)?',
  'rerank(?:er|ing)?_(?:model|top_\\w+|threshold|k|n|provider|name|enabled|type)\\w*',
  'top_n',
  'similarity_(?:threshold|top_k|cutoff|metric)',
  '(?:(?:similarity|relevance|retrieval|search|rerank\\w*|vector|chunk|docs?|match)_)score_threshold',
  'relevance_threshold',
  '(?:min|max|minimum)_(?:relevance|similarity|distance)(?:_(?:score|threshold))?',
  'max_tokens_per_(?:paragraph|line|chunk)',
  'overlap(?:ping)?_tokens',
  'distance_metric',
  'index_name',
  'collection_name',
  'vector_?(?:store|db|database)(?:_(?:type|provider|name))?',
  'retriever(?:_\\w+)?',
  'retrieval_\\w+',
  'fetch_k',
  'n_results',
  'num_retrieved\\w*',
  'search_type',
  'hnsw_\\w+',
  'ef_construction',
  'bm25_\\w+',
  'hybrid_(?:alpha|search|weight)',
);
/** Settings of a program's retrieval, behind its name for it. */
const ownSetting = /^rag_\w+$/;
const ownThreshold = /^(?:score_threshold|similarity_threshold|min_score|max_results)$/;
/** What an embedding model is told about the texts it is given. */
const toEmbed = /^(?:embed|query|document|text|passage)\w*_instruction$/;
/** Settings that are a size, a count or a share. */
const amount =
  /(?:^|_)(?:min|max)_chunks?$|chunk_(?:size|length|len|overlap)_\w+$|(?:size|overlap|length|len|tokens|chars|limit|dims?|dimensions?|top_\w+|_k|_n|threshold|cutoff|relevance|similarity|distance|score|_per_\w+|n_results|num_\w+|chunks_per_\w+|alpha|weight|ef_construction|hnsw_\w+|bm25_\w+)$/;
const switched = /rerank|hybrid|retriev/;
/** Settings that are one word of a few. */
const choice = /(?:^|_)(?:search_type|strategy|method|metric)$/;
/** How a service is reached is plumbing. */
const plumbing =
  /(?:^|_)(?:url|uri|host|port|endpoint|base|key|secret|token|timeout|retries|region|api_version|log|verbose|callback|batch_size|cache\w*)$/;
const about =
  /(?:^|_)(?:vectors?_(?:params|config)|sentence_transformer|cross_encoder|embed\w*|rerank\w*|retriev\w*|rag|vector_?(?:store|db|database)s?|vectorizer|(?:late_?)?chunk(?:ing|er)?|splitter)(?:_|$)/;
const document = endsWith(
  '(?:pdf|docs?|documents?|corpus|knowledge(?:_base)?|source_docs?)_(?:path|dir|url|glob|file|source)s?',
);
const named =
  /^(?:\w+_)?(?:model|model_\w+|name|provider|mode|type|engine|deployment|id|size|dim\w*|version|enabled)$/;
const chunk = /(?:^|_)chunk_(?:size|overlap)$/;
/** What stands under a key such as `fixed_size_chunking_configuration` says how texts are cut. */
const chunking = /(?:^|_)chunk(?:ing|er)?(?:_|$)/;
const inChunking = /^(?:max_tokens|size|length|overlap\w*|breakpoint_\w+|buffer_size)$/;
const sampling =
  /^(?:temperature|top_p|min_p|repeat_\w+|repetition_penalty|frequency_penalty|presence_penalty|tfs_z|max_\w*tokens|num_predict)$/;
const count = endsWith('top_k', 'k');

/** In code of a retriever or a store these say which index is asked, how, and what comes back. */
const inRetriever =
  /^(?:namespace|collection|(?:default_)?index|index_type|metric_type|metric|distance|search_type|search_mode|query_type|(?:pre_|post_|metadata_)?filters?|where|where_document|search_kwargs|(?:min|max|num)_results?(?:_size|_count)?|result_size|fetch_size|parser_type|loader_type|text_field|vector_field|lambda_mult)$/;
/** Statements that make an index of texts or vectors. */
const madeIndex =
  /\bcreate\s+(?:fulltext|vector|search)\s+index\b|\busing\s+(?:hnsw|ivfflat)\b|\bvector_(?:cosine|l2|ip)_ops\b/i;
const nearest = /<(?:=|-|#)>[\s\S]{0,400}\blimit\b|\border\s+by\b[\s\S]{0,200}<(?:=|-|#)>/i;
/** Names of a passage as it is indexed. */
const indexedText =
  /(?:^|_)(?:embed(?:ding|dable|ded)?_(?:content|text|input)|(?:chunk|passage|page|injected|enriched|contextual(?:ized)?)_(?:content|text|header))$/;
/** What else is cut into chunks. */
const streamed = /(?:^|_)(?:loss|attn|attention|audio|tensors?)(?:_|$)/;
/** Ends of the names of documents. */
const documentKind = /^\.(?:pdf|docx?|txt|mdx?|html?|csv|xlsx?|pptx?|epub|xml|eml|msg|odt|rtf|rst|ipynb)$/i;
const dimension = /(?:^|_)(?:dims?|dimensions?|axis|shape|embed\w*_size|size)$/;
/** A name or a number; a text of several words is a message. */
const oneWord = /^[\w.:$-]+$/;

/** Chunking, embeddings, index, retriever and reranker: what is in the index and what comes back from it. */
export const retrieval: Signal = (clue) => {
  const { leaf, value, names } = clue;
  if (leaf === '' || isOffNow(clue)) return undefined;
  // What is cut into pieces here is no document.
  if (/chunk/.test(leaf) && names.some((name) => streamed.test(name))) return undefined;
  if (toEmbed.test(leaf)) return found('key:embed_instruction');
  const { taskOf } = clue.models;
  const task = taskOf(value) ?? taskOf(clue.before ?? '');
  if (task === 'embedding' || task === 'rerank') return found(`model:${task}`);
  if (dimension.test(leaf) && !isSettings(clue) && (isAxis(value) || clue.isNetwork())) return undefined;
  // A search that takes another filter; one that is new brings its own code.
  if (leaf === 'search_parameters')
    return clue.before !== null && clue.after !== null ? found('call:search') : undefined;
  if (documentKind.test(value) && isLoaded(clue)) return found('key:file_types');
  if (madeIndex.test(clue.text)) return found('key:index');
  // Vectors are compared where rows are ordered by how near they are.
  if (!isSettings(clue) && nearest.test(clue.text)) return found('key:search');
  const step = bySteps(clue);
  if (step !== undefined) return step;
  if (clue.role === 'retrieval' && clue.kind === 'code' && isIndexedText(clue))
    return found('key:indexed_text');
  if (plumbing.test(leaf) || (!isSettings(clue) && isProse(value))) return undefined;
  if (count.test(leaf)) return isNumeric(clue) && isRetrieved(clue) ? found(`key:${leaf}`) : undefined;
  if (ownThreshold.test(leaf) && isNumeric(clue) && isNearRetrieval(clue)) return found(`key:${leaf}`);
  if (!isSettings(clue) && (isOfRetriever(clue) || isOfStep(clue))) return found(`key:${leaf}`);
  if ((settings.test(leaf) || ownSetting.test(leaf)) && isSetting(clue)) return found(`key:${leaf}`);
  // A class around a model that generates says where it is used, not what it is.
  if (isSettings(clue) && dimension.test(leaf) && clue.beside.some((name) => /^vector/.test(name)))
    return found(`key:${leaf}`);
  const isOther =
    task === 'generation' && !about.test(leaf) && !names.some((name) => /rerank|embed/.test(name));
  const isAbout = !isOther && names.some((name) => about.test(name));
  if (isAbout && named.test(leaf) && (task !== undefined || isSetting(clue))) return found(`key:${leaf}`);
  const outer = names.slice(0, -1);
  const isChunking =
    outer.some((name) => chunking.test(name)) || (isSettings(clue) && outer.includes('chunks'));
  if (isChunking && inChunking.test(leaf)) return found(`key:${leaf}`);
  if (!document.test(leaf)) return undefined;
  if (!isSettings(clue) && !isIdShaped(value) && !/[/.]/.test(value)) return undefined;
  const isIndexed = clue.role === 'retrieval' || clue.beside.some((name) => chunk.test(name));
  return isIndexed ? found('key:documents') : undefined;
};

/**
 * In code, names such as `chunks` hold anything: sizes and counts are settings where they are numbers, everything else
 * where it is the name of something, or a switch.
 */
function isSetting(clue: Clue): boolean {
  const { value, leaf } = clue;
  if (isSettings(clue)) return true;
  if (amount.test(leaf)) return isNumeric(clue);
  return (
    isIdShaped(value) ||
    isProviderName(value) ||
    (choice.test(leaf) && oneWord.test(value) && clue.before !== null && clue.after !== null) ||
    (/^(?:true|false)$/i.test(value) && (switched.test(leaf) || leaf === 'enabled'))
  );
}

/** What an embedding is made for, which texts a loader takes, how several retrievers are weighed, how many a search brings. */
function isOfStep(clue: Clue): boolean {
  const { leaf, names, value } = clue;
  const near = [...names, ...clue.beside];
  if (/^(?:task|input)_type$/.test(leaf)) return oneWord.test(value) && near.some((name) => about.test(name));
  if (/^(?:globs?|(?:required_)?exts?|extensions|suffixes)$/.test(leaf))
    return names.some((name) => /(?:_loader|_reader)$/.test(name));
  if (/^(?:distance|metric)(?:_type)?$/.test(leaf))
    return oneWord.test(value) && names.some((name) => about.test(name));
  if (!isNumeric(clue)) return false;
  if (/^(?:weights?|alpha)$/.test(leaf))
    return names.some((name) => /retriever$|^hybrid_|(?:^|_)(?:rrf|bm25)(?:_|$)/.test(name));
  return (
    /^(?:top|limit)$/.test(leaf) &&
    near.some((name) => /^(?:query_type|vector\w*|semantic\w*|knn\w*)$/.test(name))
  );
}

/** What stands in the code of a retriever, and what a search is asked with. */
function isOfRetriever({ names, role, value, kind }: Clue): boolean {
  if (kind === 'shell') return false;
  if (role !== 'retrieval' || !oneWord.test(value)) return false;
  // `row["filters"]` is read, not set.
  if (names.at(-1) === snakeCase(value)) return false;
  if (/^(?:exclude|only|boost)_\w+$/.test(names.at(-1) ?? '')) return isSearched(names);
  return names.slice(-2).some((name) => inRetriever.test(name));
}

/** How the text of a passage is put together before it becomes a vector. */
function isIndexedText({ leaf, text }: Clue): boolean {
  return indexedText.test(leaf) && /\{/.test(text);
}

/** A switch that came and is off changes nothing until somebody turns it on. */
function isOffNow({ before, after }: Clue): boolean {
  return before === null && /^(?:false|off|none|null)$/i.test(after ?? '');
}

/** Within a call that searches. */
function isSearched(names: readonly string[]): boolean {
  return names.slice(0, -1).some((name) => /(?:^|_)(?:search|query|retrieve)(?:_|$)/.test(name));
}

/** Which files a loader or a parser takes. */
function isLoaded({ kind, role, names }: Clue): boolean {
  if (kind !== 'code' && kind !== 'notebook') return false;
  return (
    role === 'retrieval' ||
    names.some((name) => /(?:^|_)(?:loaders?|parsers?|ingest\w*|documents?)(?:_|$)/.test(name))
  );
}

/** Another step of the search, more or fewer of its passages, another text that becomes a vector. */
function bySteps({ leaf, before, after, role }: Clue): Finding | undefined {
  const isBoth = before !== null && after !== null;
  if (leaf === 'search_step') return found('call:search');
  // Cut once more or once less; code that is new as a whole is told by its settings.
  if (leaf === 'split_step') return role === 'retrieval' ? found('call:split') : undefined;
  if (leaf === 'embedded_text') return isBoth ? found('call:embed') : undefined;
  if (leaf === 'passages_kept') return isBoth || role === 'retrieval' ? found('call:search') : undefined;
  return undefined;
}

/** The first few numbers count axes of a tensor; a vector has more dimensions. */
function isAxis(value: string): boolean {
  return /^-?\d$/.test(value);
}

/** `top_k` among sampling settings chooses tokens; elsewhere it chooses passages. */
function isRetrieved(clue: Clue): boolean {
  const { names, role } = clue;
  const outer = names.slice(0, -1);
  if (names.some((name) => about.test(name) || /search|similarity/.test(name)) || role === 'retrieval')
    return true;
  if (clue.leaf === 'k' || clue.beside.some((name) => sampling.test(name))) return false;
  return !clue.samples() && !outer.some((name) => /generat|sampl|model|llm|decod|chat|complet/.test(name));
}

function isNearRetrieval({ names, beside, role, file }: Clue): boolean {
  return (
    role === 'retrieval' ||
    [...names, ...beside].some(
      (name) => about.test(name) || /search|similarity|embedding|content_retriever/.test(name),
    ) ||
    /retriev|search|vector|rag/i.test(file)
  );
}

function found(rule: string): Finding {
  return { class: 'rag-refresh', rule };
}
