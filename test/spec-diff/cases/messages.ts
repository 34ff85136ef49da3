import { json, withOperation } from "../made-up-specification.js";
import type { DiffCase } from "./diff-case.js";

const limit = (rest: object) =>
  withOperation({ parameters: [{ name: "limit", in: "query", ...rest }] });
const body = (requestBody: object) => withOperation({ requestBody });
const answer = (response: object) => withOperation({ responses: { "200": response } });
const header = (headers: object) => answer({ headers });
const text = { type: "string" };

/** Parameters, bodies, statuses, media types and headers. */
export const messageCases: readonly DiffCase[] = [
  {
    says: "an optional parameter is honoured by new servers alone",
    before: withOperation({}),
    after: limit({}),
    changes: ["parameter-added: breaking / additive"],
  },
  {
    says: "a required parameter is not sent by old clients",
    before: withOperation({}),
    after: limit({ required: true }),
    changes: ["required-parameter-added: breaking / breaking"],
  },
  {
    says: "a parameter that is gone does nothing for its senders",
    before: limit({}),
    after: withOperation({}),
    changes: ["parameter-removed: additive / breaking"],
  },
  {
    says: "a parameter that changes its place is another one",
    before: limit({}),
    after: withOperation({ parameters: [{ name: "limit", in: "header" }] }),
    changes: ["parameter-added: breaking / additive", "parameter-removed: additive / breaking"],
  },
  {
    says: "a parameter that becomes required is missed in old requests",
    before: limit({}),
    after: limit({ required: true }),
    changes: ["parameter-required: additive / breaking"],
  },
  {
    says: "a parameter that becomes optional may be missing at servers",
    before: limit({ required: true }),
    after: limit({ required: false }),
    changes: ["parameter-optional: breaking / additive"],
  },
  {
    says: "a parameter written in another style is read by nobody",
    before: limit({ explode: true }),
    after: limit({ explode: false }),
    changes: ["declaration-changed: breaking / breaking"],
  },
  {
    says: "the description of a parameter is words",
    before: limit({ description: "Most rows." }),
    after: limit({ description: "Most rows on a page." }),
    changes: ["text-changed: editorial / editorial"],
  },
  {
    says: "the schema of a parameter is one that clients fill",
    before: limit({ schema: { maximum: 100 } }),
    after: limit({ schema: { maximum: 50 } }),
    changes: ["limit-tightened: additive / breaking"],
  },
  {
    says: "an optional body is read by new servers alone",
    before: withOperation({}),
    after: body({ content: json({}) }),
    changes: ["request-body-added: breaking / additive"],
  },
  {
    says: "a required body is not sent by old clients",
    before: withOperation({}),
    after: body({ required: true, content: json({}) }),
    changes: ["required-request-body-added: breaking / breaking"],
  },
  {
    says: "a body that is gone does nothing for its senders",
    before: body({ content: json({}) }),
    after: withOperation({}),
    changes: ["request-body-removed: additive / breaking"],
  },
  {
    says: "a body that becomes required is missed in old requests",
    before: body({ content: json({}) }),
    after: body({ required: true, content: json({}) }),
    changes: ["request-body-required: additive / breaking"],
  },
  {
    says: "a body that becomes optional may be missing at servers",
    before: body({ required: true, content: json({}) }),
    after: body({ content: json({}) }),
    changes: ["request-body-optional: breaking / additive"],
  },
  {
    says: "a media type more in requests is to be read by servers",
    before: body({ content: json({}) }),
    after: body({ content: { ...json({}), "text/plain": {} } }),
    changes: ["media-type-added: breaking / additive"],
  },
  {
    says: "a media type less in requests refuses its senders",
    before: body({ content: { ...json({}), "text/plain": {} } }),
    after: body({ content: json({}) }),
    changes: ["media-type-removed: additive / breaking"],
  },
  {
    says: "a media type more in answers may not be read by clients",
    before: answer({ content: json({}) }),
    after: answer({ content: { ...json({}), "text/plain": {} } }),
    changes: ["media-type-added: additive / breaking"],
  },
  {
    says: "a media type less in answers may be sent no more",
    before: answer({ content: { ...json({}), "text/plain": {} } }),
    after: answer({ content: json({}) }),
    changes: ["media-type-removed: breaking / additive"],
  },
  {
    says: "a success that clients do not know may be taken for none",
    before: withOperation({ responses: { "200": {} } }),
    after: withOperation({ responses: { "200": {}, "202": {} } }),
    changes: ["status-added: additive / breaking"],
  },
  {
    says: "an error that clients do not know is read by its class",
    before: withOperation({ responses: { "200": {} } }),
    after: withOperation({ responses: { "200": {}, "429": {} } }),
    changes: ["error-status-added: additive / additive"],
  },
  {
    says: "a success that is gone is neither sent nor waited for",
    before: withOperation({ responses: { "200": {}, "202": {} } }),
    after: withOperation({ responses: { "200": {} } }),
    changes: ["status-removed: breaking / breaking"],
  },
  {
    says: "an error that is gone may be answered no more",
    before: withOperation({ responses: { "200": {}, "429": {} } }),
    after: withOperation({ responses: { "200": {} } }),
    changes: ["error-status-removed: breaking / additive"],
  },
  {
    says: "an example is an example",
    before: answer({ content: { "application/json": { example: 1 } } }),
    after: answer({ content: { "application/json": { example: 2 } } }),
    changes: ["example-changed: editorial / editorial"],
  },
  {
    says: "a header that may come breaks nobody",
    before: answer({}),
    after: header({ ETag: { schema: text } }),
    changes: ["header-added: additive / additive"],
  },
  {
    says: "a header that must come is owed",
    before: answer({}),
    after: header({ ETag: { required: true } }),
    changes: ["required-header-added: breaking / additive"],
  },
  {
    says: "a header that is gone is missed by its readers",
    before: header({ ETag: {} }),
    after: answer({}),
    changes: ["header-removed: additive / breaking"],
  },
  {
    says: "a header is the same in any letter case",
    before: header({ ETag: { schema: text } }),
    after: header({ etag: { schema: text } }),
    changes: [],
  },
  {
    says: "a header that is always there is owed",
    before: header({ ETag: {} }),
    after: header({ ETag: { required: true } }),
    changes: ["header-required: breaking / additive"],
  },
  {
    says: "a header that may be absent is missed by its readers",
    before: header({ ETag: { required: true } }),
    after: header({ ETag: {} }),
    changes: ["header-optional: additive / breaking"],
  },
  {
    says: "the schema of a header is one that servers fill",
    before: header({ ETag: { schema: {} } }),
    after: header({ ETag: { schema: text } }),
    changes: ["type-narrowed: breaking / additive"],
  },
];
