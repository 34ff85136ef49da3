import type { ServerStatus } from "@mcp-registry-kit/types";
import { cutToMicroseconds, isPrintableInstant, parseInstant } from "./instant.js";
import type { RowHeader } from "./row.js";

const officialKey = "io.modelcontextprotocol.registry/official";

type Lifecycle = Pick<
  RowHeader,
  "status" | "statusMessage" | "statusChangedAt" | "publishedAt" | "updatedAt"
>;

/**
 * Status, message and instants of a row from the `_meta` beside its document, as far as they are
 * well-formed. Where missing: active, no message, published at `now` (nanoseconds since 1970) or at
 * the earliest instant that is known, later instants equal to the publication and never before it.
 */
export function readOfficialMeta(meta: unknown, now: bigint): Lifecycle {
  const official = member(meta, officialKey);
  const statusChangedAt = instant(member(official, "statusChangedAt"));
  const updatedAt = instant(member(official, "updatedAt"));
  const publishedAt =
    instant(member(official, "publishedAt")) ??
    earliest(cutToMicroseconds(now), statusChangedAt, updatedAt);
  const message = member(official, "statusMessage");
  return {
    status: status(member(official, "status")) ?? "active",
    statusMessage: typeof message === "string" ? message : undefined,
    statusChangedAt: notBefore(publishedAt, statusChangedAt),
    publishedAt,
    updatedAt: notBefore(publishedAt, updatedAt),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function status(value: unknown): ServerStatus | undefined {
  return value === "active" || value === "deprecated" || value === "deleted" ? value : undefined;
}

function instant(value: unknown): bigint | undefined {
  const nanoseconds = typeof value === "string" ? parseInstant(value) : undefined;
  return nanoseconds !== undefined && isPrintableInstant(nanoseconds)
    ? cutToMicroseconds(nanoseconds)
    : undefined;
}

function notBefore(publishedAt: bigint, later: bigint | undefined): bigint {
  return later !== undefined && later > publishedAt ? later : publishedAt;
}

function earliest(first: bigint, ...others: readonly (bigint | undefined)[]): bigint {
  return others.reduce<bigint>(
    (least, other) => (other !== undefined && other < least ? other : least),
    first,
  );
}
