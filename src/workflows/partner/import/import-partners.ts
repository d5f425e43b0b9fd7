import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import { type Actor, SYSTEM } from "../../../domain/partner-activity"
import {
  type ImportRow,
  inOrderOfParents,
  judgeImport,
  type JudgedRow,
  programsOf,
} from "../../../domain/partner-import"
import { normalizePartnerCode } from "../../../domain/partner-code"
import type { Reason } from "../../../domain/reasons/catalogue"
import { say } from "../../../domain/reasons/say"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { createPartnerWorkflow } from "../create-partner"
import { recordActivities } from "../steps/record-activity"
import { readImportFile } from "./read-import-file"
import { readKnown } from "./read-known"

/** What became of a row, or would. */
export interface ImportedRow {
  line: number
  code: string
  name: string
  verdict: JudgedRow["verdict"] | "created" | "failed"
  /** What to change, a sentence each. */
  problems: string[]
  /** The same, to be said in any language; null for what failed on the way. */
  problem_details: Reason[] | null
}

type Outcome = Pick<ImportedRow, "verdict" | "problems" | "problem_details">

export interface ImportInput {
  csv: string
  /** Says what would become of the rows and creates nobody. */
  dry_run: boolean
  /** Who imports; the system when left out. */
  actor?: Actor
}

/**
 * Creates the partners of a file, parents first, with their owners and enrolments. Rows
 * that are refused, and partners who exist, are left out; a row that fails does not stop
 * the others. The same file a second time creates nobody.
 * @param onProgress told after each partner; a rejection ends it
 * @throws MedusaError invalid data for a file that cannot be read
 */
export async function importPartners(
  container: MedusaContainer,
  { csv, dry_run, actor = SYSTEM }: ImportInput,
  onProgress: (progress: { done: number; total: number }) => Promise<void>,
): Promise<ImportedRow[]> {
  const rows = readImportFile(csv)
  const { known, programIds } = await readKnown(container, rows)
  const judged = judgeImport(rows, known)
  const outcome = new Map<number, Outcome>()
  if (!dry_run) {
    const toCreate = inOrderOfParents(judged)
    const created: string[] = []
    try {
      for (const [index, row] of toCreate.entries()) {
        const { partner_id, ...rest } = await createRow(
          container,
          row,
          programIds,
        )
        outcome.set(row.line, rest)
        created.push(...(partner_id ? [partner_id] : []))
        await onProgress({ done: index + 1, total: toCreate.length })
      }
    } finally {
      await tellImported(container, created, actor)
    }
  }
  return judged.map(({ row, verdict, problems }) => ({
    line: row.line,
    code: row.code,
    name: row.name,
    ...(outcome.get(row.line) ?? {
      verdict,
      problems: problems.map(say),
      problem_details: problems,
    }),
  }))
}

interface CreatedRow extends Outcome {
  partner_id: string | null
}

async function createRow(
  container: MedusaContainer,
  row: ImportRow,
  programIds: ReadonlyMap<string, string>,
): Promise<CreatedRow> {
  try {
    const { result } = await createPartnerWorkflow(container).run({
      input: {
        partner: {
          code: row.code,
          name: row.name,
          status: row.status === "inactive" ? "inactive" : "active",
          parent_id: await findPartnerId(container, row.parent_code),
        },
        program_ids: programsOf(row).flatMap(
          (name) => programIds.get(name.toLowerCase()) ?? [],
        ),
        owner: ownerOf(row),
        without_activity: true,
      },
    })
    return {
      partner_id: result.id,
      verdict: "created",
      problems: [],
      problem_details: [],
    }
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`Line ${row.line} of an import failed`, error as Error)
    return {
      partner_id: null,
      verdict: "failed",
      problems: (error as Error).message.split("\n"),
      problem_details: null,
    }
  }
}

/** All at once, and also those of an import that was broken off. */
async function tellImported(
  container: MedusaContainer,
  partnerIds: readonly string[],
  actor: Actor,
): Promise<void> {
  if (partnerIds.length > 0) {
    await recordActivities(
      container,
      partnerIds.map((partner_id) => ({ partner_id, kind: "imported", actor })),
    )
  }
}

function ownerOf(row: ImportRow) {
  return row.owner_email === ""
    ? undefined
    : {
        email: row.owner_email,
        first_name: row.owner_first_name || null,
        last_name: row.owner_last_name || null,
      }
}

async function findPartnerId(
  container: MedusaContainer,
  code: string,
): Promise<string | null> {
  if (code === "") {
    return null
  }
  const [partner] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners(
      { code_key: normalizePartnerCode(code) },
      { select: ["id"], take: 1 },
    )
  if (!partner) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `parent_code: "${code}" is no partner, so this one was not created either`,
    )
  }
  return partner.id
}
