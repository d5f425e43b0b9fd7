import type { IFileModuleService, Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { ChangedBy } from "../../modules/payee/types"
import { recordTaxDocumentsStep } from "./record-tax-documents"

export interface DeleteTaxDocumentInput {
  id: string
  partner_id: string
  by: ChangedBy
}

/**
 * Marks a document as deleted; takes that back when a later step fails. Admins may delete
 * any, a member what they themselves uploaded.
 * @throws MedusaError not found for a document that the partner does not have, forbidden
 * for one that somebody else uploaded
 */
export const deleteTaxDocumentStep = createStep(
  "partner-center-delete-tax-document",
  async ({ id, partner_id, by }: DeleteTaxDocumentInput, { container }) => {
    const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
    const [document] = await payees.listPartnerTaxDocuments({ id, partner_id })
    if (!document) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The tax document ${id} was not found`,
      )
    }
    const isOwn =
      document.uploaded_by_type === by.type && document.uploaded_by === by.id
    if (by.type !== "admin" && !isOwn) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        "Somebody else uploaded this document: ask them, or the store, to delete it",
      )
    }
    await payees.softDeletePartnerTaxDocuments(id)
    return new StepResponse({ file_id: document.file_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .restorePartnerTaxDocuments(id)
    }
  },
)

/**
 * Deletes the file. To be done last: a deleted file does not come back. It does not fail:
 * what is left over cannot be read without its document; it is told in the log.
 */
export const dropTaxFileStep = createStep(
  "partner-center-drop-tax-file",
  async ({ file_id }: { file_id: string }, { container }) => {
    try {
      await container
        .resolve<IFileModuleService>(Modules.FILE)
        .deleteFiles([file_id])
    } catch (error) {
      container
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .error(`File ${file_id} could not be deleted`, error as Error)
    }
    return new StepResponse(file_id)
  },
)

/** Deletes a tax document with its file. */
export const deleteTaxDocumentWorkflow = createWorkflow(
  "partner-center-delete-tax-document",
  (input: DeleteTaxDocumentInput) => {
    const deleted = deleteTaxDocumentStep(input)
    recordTaxDocumentsStep(
      transform({ input }, ({ input }) => ({
        partner_id: input.partner_id,
        ...input.by,
      })),
    )
    dropTaxFileStep(deleted)
    return new WorkflowResponse(deleted)
  },
)
