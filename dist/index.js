import "./chunks/rolldown-runtime.js";
import { b as caseRow, h as compareRuns, l as resolvePolicy, m as shapeOfRun, o as tableOf, t as readRun, x as caseRows } from "./chunks/read-run.js";
import { t as defaultConfig } from "./chunks/default-config.js";
import { D as deploymentClasses, t as parseConfig } from "./chunks/parse-config.js";
import { a as reasonText, f as decide, i as buildComment, n as renderText, o as decodeRecord, r as renderHtml, s as encodeRecord, t as encodeRows, u as comparisonDocument } from "./chunks/encode-rows.js";
import { t as renderMarkdown } from "./chunks/render-markdown.js";
export { buildComment, caseRow, caseRows, compareRuns, comparisonDocument, decide, decodeRecord, defaultConfig, deploymentClasses, encodeRecord, encodeRows, parseConfig, readRun, reasonText, renderHtml, renderMarkdown, renderText, resolvePolicy, shapeOfRun, tableOf };
