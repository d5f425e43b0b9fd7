import type {
  IFileModuleService,
  Logger,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { OUTREACH_MODULE } from "../../modules/outreach"
import type OutreachModuleService from "../../modules/outreach/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/**
 * Deletes a file that neither a resource nor the portal's logo is any more. To be done
 * last: a deleted file does not come back. It does not fail, for a file that is left over
 * does no harm, and one that is missing does; what was not deleted is told in the log.
 */
export async function dropFile(
  container: MedusaContainer,
  fileId: string,
): Promise<void> {
  try {
    if (!(await isUsed(container, fileId))) {
      await container
        .resolve<IFileModuleService>(Modules.FILE)
        .deleteFiles([fileId])
    }
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`File ${fileId} could not be deleted`, error as Error)
  }
}

async function isUsed(
  container: MedusaContainer,
  fileId: string,
): Promise<boolean> {
  const { logo_file_id } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  return (
    logo_file_id === fileId ||
    (await container
      .resolve<OutreachModuleService>(OUTREACH_MODULE)
      .isFileUsed(fileId))
  )
}
