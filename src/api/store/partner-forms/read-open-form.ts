import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { AgreementDTO, FormDTO } from "../../../modules/partner/types"
import { idSchema } from "../../contract/common-schemas"

/** A form that takes something now; null for one that is closed or does not exist. */
export async function findOpenForm(
  container: MedusaContainer,
  id: string,
): Promise<FormDTO | null> {
  if (!idSchema.safeParse(id).success) {
    return null
  }
  return await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .findOpenForm(id)
}

/** @throws MedusaError not found for a form that is closed or does not exist */
export async function readOpenForm(
  container: MedusaContainer,
  id: string,
): Promise<FormDTO> {
  const form = await findOpenForm(container, id)
  if (!form) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such form, or it is closed",
    )
  }
  return form
}

/** The terms and conditions as those who must accept them see them. */
export function showAgreement(agreement: AgreementDTO | null) {
  return (
    agreement && {
      id: agreement.id,
      version: agreement.version,
      title: agreement.title,
      body: agreement.body,
      published_at: agreement.published_at,
    }
  )
}
