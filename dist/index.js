import "./chunks/rolldown-runtime.js";
import { f as shapeOfRun, p as compareRuns, s as resolvePolicy, t as readRun } from "./chunks/read-run.js";
import { t as defaultConfig } from "./chunks/default-config.js";
import { t as parseConfig, y as deploymentClasses } from "./chunks/parse-config.js";
import { a as reasonText, f as decide, i as buildComment, l as comparisonDocument, n as renderText, o as decodeRecord, r as renderHtml, s as encodeRecord, t as encodeRows } from "./chunks/encode-rows.js";
import { t as renderMarkdown } from "./chunks/render-markdown.js";
export { buildComment, compareRuns, comparisonDocument, decide, decodeRecord, defaultConfig, deploymentClasses, encodeRecord, encodeRows, parseConfig, readRun, reasonText, renderHtml, renderMarkdown, renderText, resolvePolicy, shapeOfRun };
