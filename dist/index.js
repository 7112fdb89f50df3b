import "./chunks/rolldown-runtime.js";
import { a as tableOf, b as caseRows, c as resolvePolicy, m as compareRuns, p as shapeOfRun, t as readRun, y as caseRow } from "./chunks/read-run.js";
import { t as defaultConfig } from "./chunks/default-config.js";
import { S as deploymentClasses, t as parseConfig } from "./chunks/parse-config.js";
import { a as reasonText, f as decide, i as buildComment, l as comparisonDocument, n as renderText, o as decodeRecord, r as renderHtml, s as encodeRecord, t as encodeRows } from "./chunks/encode-rows.js";
import { t as renderMarkdown } from "./chunks/render-markdown.js";
export { buildComment, caseRow, caseRows, compareRuns, comparisonDocument, decide, decodeRecord, defaultConfig, deploymentClasses, encodeRecord, encodeRows, parseConfig, readRun, reasonText, renderHtml, renderMarkdown, renderText, resolvePolicy, shapeOfRun, tableOf };
