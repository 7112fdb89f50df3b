import { describe, expect, it } from 'vitest';
import { classifyEdit } from '../builders.ts';

describe('classifyChange: another index or another search, as the usual libraries set it', () => {
  it.each([
    ['app.py', 'Settings.chunk_size = 512\n', 'Settings.chunk_size = 256\n'],
    [
      'app.py',
      'qe = index.as_query_engine(similarity_top_k=3)\n',
      'qe = index.as_query_engine(similarity_top_k=8)\n',
    ],
    [
      'app.py',
      'post = SimilarityPostprocessor(similarity_cutoff=0.7)\n',
      'post = SimilarityPostprocessor(similarity_cutoff=0.5)\n',
    ],
    [
      'pipe.py',
      'p.add_component("retriever", InMemoryBM25Retriever(document_store=s, top_k=5))\n',
      'p.add_component("retriever", InMemoryBM25Retriever(document_store=s, top_k=12))\n',
    ],
    [
      'src/rag.ts',
      'const docs = await vectorStore.similaritySearch(q, 4);',
      'const docs = await vectorStore.similaritySearch(q, 9);',
    ],
    ['app.py', 'docs = db.similarity_search(q, 4)\n', 'docs = db.similarity_search(q, 8)\n'],
    [
      'Rag.java',
      'class R { void f() { var d = vectorStore.similaritySearch(SearchRequest.builder().query(q).topK(4).build()); } }',
      'class R { void f() { var d = vectorStore.similaritySearch(SearchRequest.builder().query(q).topK(8).build()); } }',
    ],
    [
      'Rag.cs',
      'var r = await memory.SearchAsync(query, limit: 3, minRelevance: 0.6);',
      'var r = await memory.SearchAsync(query, limit: 3, minRelevance: 0.4);',
    ],
    [
      'Rag.cs',
      'var o = new TextPartitioningOptions { MaxTokensPerParagraph = 1000, OverlappingTokens = 100 };',
      'var o = new TextPartitioningOptions { MaxTokensPerParagraph = 500, OverlappingTokens = 100 };',
    ],
    [
      'search.go',
      'package a\nfunc f() {\n\tres, err := store.SimilaritySearch(ctx, q, 5)\n}\n',
      'package a\nfunc f() {\n\tres, err := store.SimilaritySearch(ctx, q, 10)\n}\n',
    ],
    [
      'search.go',
      'package a\nfunc f() {\n\tres, err := store.SimilaritySearch(ctx, q, 5, vectorstores.WithScoreThreshold(0.5))\n}\n',
      'package a\nfunc f() {\n\tres, err := store.SimilaritySearch(ctx, q, 5, vectorstores.WithScoreThreshold(0.7))\n}\n',
    ],
    [
      'index.sql',
      'ALTER TABLE docs ALTER COLUMN embedding TYPE vector(768);\n',
      'ALTER TABLE docs ALTER COLUMN embedding TYPE vector(1536);\n',
    ],
    [
      'src/db/schema.ts',
      "export const docs = pgTable('docs', { embedding: vector('embedding', { dimensions: 768 }) });",
      "export const docs = pgTable('docs', { embedding: vector('embedding', { dimensions: 1536 }) });",
    ],
    [
      'app.py',
      'emb = OpenAIEmbeddings(model="text-embedding-3-small")\n',
      'emb = OpenAIEmbeddings(model="text-embedding-3-large")\n',
    ],
    [
      'app.py',
      'store = Chroma(collection_name="docs", embedding_function=e)\n',
      'store = Qdrant(collection_name="docs", embeddings=e)\n',
    ],
    [
      'conf.toml',
      '[embedding]\nprovider = "litellm"\nbase_model = "openai/text-embedding-3-small"\n',
      '[embedding]\nprovider = "litellm"\nbase_model = "azure/text-embedding-3-small"\n',
    ],
    [
      'rag/config.py',
      'class S(BaseSettings):\n    min_relevance_score: float = Field(default=0.1, alias="MIN")\n',
      'class S(BaseSettings):\n    min_relevance_score: float = Field(default=0.3, alias="MIN")\n',
    ],
    [
      'embed.ts',
      "const r = await embed({ model, value, providerOptions: { google: { taskType: 'QUESTION_ANSWERING' } } });",
      "const r = await embed({ model, value, providerOptions: { google: { taskType: 'RETRIEVAL_QUERY' } } });",
    ],
    [
      'retriever.py',
      'r = co.embed(texts=t, input_type="search_document")\n',
      'r = co.embed(texts=t, input_type="search_query")\n',
    ],
    [
      'ingest.py',
      'docs = DirectoryLoader("docs", glob="**/*.md").load()\n',
      'docs = DirectoryLoader("docs", glob="**/*.txt").load()\n',
    ],
    [
      'app.py',
      'r = EnsembleRetriever(retrievers=[a, b], weights=[0.5, 0.5])\n',
      'r = EnsembleRetriever(retrievers=[a, b], weights=[0.3, 0.7])\n',
    ],
    [
      'src/search.ts',
      'const hits = await index.query({ vector, topK: 5, includeMetadata: true });',
      'const hits = await index.query({ vector, topK: 10, includeMetadata: true });',
    ],
    [
      'src/search.ts',
      "const hits = await searchClient.search(q, { top: 3, queryType: 'semantic' });",
      "const hits = await searchClient.search(q, { top: 5, queryType: 'semantic' });",
    ],
    [
      'infra/kb.tf',
      'resource "aws_bedrockagent_knowledge_base" "kb" {\n  knowledge_base_configuration {\n    vector_knowledge_base_configuration {\n      embedding_model_arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v1"\n    }\n  }\n}\n',
      'resource "aws_bedrockagent_knowledge_base" "kb" {\n  knowledge_base_configuration {\n    vector_knowledge_base_configuration {\n      embedding_model_arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0"\n    }\n  }\n}\n',
    ],
    [
      'app.py',
      'retriever = db.as_retriever(search_kwargs={"k": 4})\n',
      'retriever = db.as_retriever(search_kwargs={"k": 8})\n',
    ],
    [
      'app.py',
      'retriever = db.as_retriever(search_type="similarity")\n',
      'retriever = db.as_retriever(search_type="mmr")\n',
    ],
    [
      'app.py',
      'splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=100)\n',
      'splitter = MarkdownTextSplitter(chunk_size=1000, chunk_overlap=100)\n',
    ],
    ['app.py', 'splitter = SentenceSplitter(512, 50)\n', 'splitter = SentenceSplitter(256, 20)\n'],
    [
      'src/split.ts',
      'const s = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 });',
      'const s = new RecursiveCharacterTextSplitter({ chunkSize: 500, chunkOverlap: 200 });',
    ],
    ['src/split.ts', 'const MAX_CHUNK = 1000;', 'const MAX_CHUNK = 500;'],
    [
      'app.py',
      'client.create_collection("docs", vectors_config=VectorParams(size=384, distance=Distance.COSINE))\n',
      'client.create_collection("docs", vectors_config=VectorParams(size=1536, distance=Distance.COSINE))\n',
    ],
    [
      'app.py',
      'client.create_collection("docs", vectors_config=VectorParams(size=384, distance=Distance.COSINE))\n',
      'client.create_collection("docs", vectors_config=VectorParams(size=384, distance=Distance.DOT))\n',
    ],
    [
      'app.py',
      'res = index.query(vector=v, top_k=5, filter={"lang": "en"})\n',
      'res = index.query(vector=v, top_k=5)\n',
    ],
    [
      'app.py',
      'res = collection.query(query_texts=[q], n_results=5)\n',
      'res = collection.query(query_texts=[q], n_results=5, where={"public": True})\n',
    ],
    [
      'app.py',
      'sql = "SELECT text FROM chunks ORDER BY embedding <=> %s LIMIT 5"\n',
      'sql = "SELECT text FROM chunks ORDER BY embedding <=> %s LIMIT 10"\n',
    ],
    [
      'app.py',
      'sql = "SELECT text FROM chunks ORDER BY embedding <=> %s LIMIT 5"\n',
      'sql = "SELECT text FROM chunks ORDER BY embedding <-> %s LIMIT 5"\n',
    ],
    [
      'src/search.ts',
      'const rows = await db.execute(sql`select text from chunks order by embedding <=> :v limit 5`);',
      'const rows = await db.execute(sql`select text from chunks order by embedding <=> :v limit 10`);',
    ],
    ['app.py', 'SIMILARITY_THRESHOLD = 0.7\n', 'SIMILARITY_THRESHOLD = 0.6\n'],
    [
      'Rag.java',
      'class R { void f() { var s = new TokenTextSplitter(800, 350, 5, 10000, true); } }',
      'class R { void f() { var s = new TokenTextSplitter(400, 350, 5, 10000, true); } }',
    ],
    [
      'Rag.java',
      'class R { EmbeddingModel m = new AllMiniLmL6V2EmbeddingModel(); }',
      'class R { EmbeddingModel m = new BgeSmallEnV15EmbeddingModel(); }',
    ],
    [
      'index.json',
      '{"name": "docs", "fields": [{"name": "vec", "type": "Collection(Edm.Single)", "dimensions": 1536, "vectorSearchProfile": "p"}]}',
      '{"name": "docs", "fields": [{"name": "vec", "type": "Collection(Edm.Single)", "dimensions": 3072, "vectorSearchProfile": "p"}]}',
    ],
    ['settings.yaml', 'chunks:\n  size: 1200\n  overlap: 100\n', 'chunks:\n  size: 800\n  overlap: 100\n'],
    ['knowledge/faq.md', '# FAQ\nReturns take 14 days.\n', '# FAQ\nReturns take 30 days.\n'],
    [
      'lib/rag/chunking.py',
      'def cut(b):\n    embeddable_content = f"[{b.type}] {b.content}"\n    return embeddable_content\n',
      'def cut(b):\n    embeddable_content = f"[{b.type}: {b.name}] {b.content}"\n    return embeddable_content\n',
    ],
    [
      'lib/rag/chunking.ts',
      'export async function cut(t) { return [t]; }',
      'export async function cut(t) { return splitter.createDocuments([t]); }',
    ],
    [
      'rag/search.py',
      'rows = store.search(q, exclude_drafts=False)\n',
      'rows = store.search(q, exclude_drafts=True)\n',
    ],
    [
      'rag/rank.py',
      'kept = [d for d in docs if d.score > 0.7]\n',
      'kept = [d for d in docs if d.score > 0.5]\n',
    ],
  ])('%s: %j → %j is rag-refresh', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['rag-refresh']);
    expect(evidence[0]?.file).toBe(path);
    expect(evidence[0]?.line).toBeLessThanOrEqual(head.split('\n').length);
  });
});
