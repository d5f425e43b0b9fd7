import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"

import { lockSubject, sqlOf, transactionOf } from "../../utils/sql"
import PartnerResource from "./models/partner-resource"
import { changedRanks } from "./resource-order"
import type { CreateResourceInput, ResourceChanges, ResourceDTO } from "./types"

/** Whoever gives or changes ranks waits for others who do. */
const ORDER = "resource-order"

/** What partners are given and told. */
class OutreachModuleService extends MedusaService({ PartnerResource }) {
  /** Creates a resource behind all others. */
  @InjectTransactionManager()
  async createResource(
    input: CreateResourceInput,
    @MedusaContext() context: Context = {},
  ): Promise<ResourceDTO> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, ORDER)
    // Deleted ones as well: one that is restored has a place of its own.
    const row = await transaction("partner_resource")
      .max<{ last: number | null }>({ last: "rank" })
      .first()
    const rank = (row?.last ?? 0) + 1
    return await this.createPartnerResources(
      { ...input, ...toDates(input), rank },
      context,
    )
  }

  /**
   * Changes a resource; what is left out stays.
   * @throws MedusaError not found
   */
  @InjectManager()
  async changeResource(
    id: string,
    changes: ResourceChanges,
    @MedusaContext() context: Context = {},
  ): Promise<ResourceDTO> {
    return await this.updatePartnerResources(
      { id, ...changes, ...toDates(changes) },
      context,
    )
  }

  /**
   * Puts resources in order: they share the places that they have now.
   * @returns their ids as they stood before
   * @throws MedusaError not found for a resource that does not exist
   */
  @InjectTransactionManager()
  async orderResources(
    resourceIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    await lockSubject(transactionOf(context), ORDER)
    const resources = await this.listPartnerResources(
      { id: resourceIds },
      {
        select: ["id", "rank"],
        take: resourceIds.length,
        order: { rank: "ASC" },
      },
      context,
    )
    const changed = changedRanks(resources, resourceIds)
    if (changed.length > 0) {
      await this.updatePartnerResources(changed, context)
    }
    return resources.map(({ id }) => id)
  }

  /** Whether a file belongs to a resource that is not deleted. */
  @InjectManager()
  async isFileUsed(
    fileId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const row: unknown = await sqlOf(context)("partner_resource")
      .where({ file_id: fileId, deleted_at: null })
      .first("id")
    return row !== undefined
  }
}

function toDates({ starts_at, ends_at }: ResourceChanges) {
  return {
    starts_at: toDate(starts_at),
    ends_at: toDate(ends_at),
  }
}

function toDate(moment: string | Date | null | undefined) {
  return moment === null || moment === undefined ? moment : new Date(moment)
}

export default OutreachModuleService
