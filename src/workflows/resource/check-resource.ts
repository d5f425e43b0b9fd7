import { MedusaError } from "@medusajs/framework/utils"

import { findWrongMergeField } from "../../domain/resource/merge-fields"
import {
  REQUIRED_CONTENT,
  RESOURCE_CONTENT,
  type ResourceKind,
} from "../../domain/resource/resource-kinds"
import type { ResourceInput } from "./resource-input"

const ALL_CONTENT = ["file", "alt", "link_id", "subject", "body"] as const

/** What a resource is before it is changed. */
interface Before {
  starts_at: Date | null
  ends_at: Date | null
}

/**
 * Checks what a resource is made or changed to, as far as that needs nothing else.
 * @param before null: it is new
 * @throws MedusaError (invalid data) that names each field and what to change, a line each
 */
export function checkResource(
  kind: ResourceKind,
  input: ResourceInput,
  before: Before | null,
): void {
  const problems = [
    ...misplaced(kind, input),
    ...missing(kind, input, before === null),
    ...(["subject", "body"] as const).flatMap((field) => {
      const problem = findWrongMergeField(input[field] ?? "")
      return problem ? [`${field}: ${problem}`] : []
    }),
    ...(endsBeforeItStarts(input, before)
      ? ["ends_at: must be later than the start"]
      : []),
  ]
  if (problems.length > 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("\n"))
  }
}

function misplaced(kind: ResourceKind, input: ResourceInput): string[] {
  const own: readonly string[] = RESOURCE_CONTENT[kind]
  return ALL_CONTENT.filter(
    (field) => input[field] !== undefined && !own.includes(field),
  ).map((field) => `${field}: is no part of this kind, leave it out`)
}

function missing(
  kind: ResourceKind,
  input: ResourceInput,
  isNew: boolean,
): string[] {
  return REQUIRED_CONTENT[kind]
    .filter((field) =>
      input[field] === undefined ? isNew : isEmpty(input[field]),
    )
    .map((field) =>
      field === "file" ? "file: is missing" : `${field}: must not be empty`,
    )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === ""
}

function endsBeforeItStarts(
  input: ResourceInput,
  before: Before | null,
): boolean {
  const { starts_at = before?.starts_at, ends_at = before?.ends_at } = input
  return (
    Boolean(starts_at && ends_at) &&
    new Date(ends_at as string) <= new Date(starts_at as string)
  )
}
