import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import type { IFileModuleService } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import {
  type TaxDocumentKind,
  taxDocumentTypeOf,
  toDocumentName,
} from "../../domain/tax/tax-document"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { ChangedBy, SealedTaxDocument } from "../../modules/payee/types"
import { recordTaxDocumentsStep } from "./record-tax-documents"

export interface AddTaxDocumentInput {
  partner_id: string
  kind: TaxDocumentKind
  /** As the uploader calls it. */
  name: string
  content: Buffer
  by: ChangedBy
}

interface SealedUpload {
  document: Omit<SealedTaxDocument, "file_id">
  /** The encrypted file in base64. */
  sealed: string
}

/**
 * Keeps a tax document. Its file is encrypted before it comes near a workflow or Medusa's
 * file module, whose folder the whole world may be able to read.
 * @returns its id
 * @throws MedusaError (invalid data) for a file that is empty or of another type; not
 * allowed for one too many, or while the store has no key
 */
export async function addTaxDocument(
  container: MedusaContainer,
  { partner_id, kind, name, content, by }: AddTaxDocumentInput,
): Promise<string> {
  const mimeType = taxDocumentTypeOf(content)
  if (mimeType === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "file: must be a PDF, PNG or JPEG, by its content",
    )
  }
  const id = generateEntityId(undefined, "ptaxd")
  const { file_key, sealed } = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .sealTaxFile(id, content)
  await addTaxDocumentWorkflow(container).run({
    input: {
      document: {
        id,
        partner_id,
        name: toDocumentName(name, mimeType),
        kind,
        mime_type: mimeType,
        size: content.length,
        file_key,
        sha256: createHash("sha256").update(content).digest("hex"),
        uploaded_by_type: by.type,
        uploaded_by: by.id,
      },
      sealed: sealed.toString("base64"),
    },
  })
  return id
}

/** Stores an encrypted file; deletes it again when a later step fails. */
export const storeTaxFileStep = createStep(
  "partner-center-store-tax-file",
  async ({ document, sealed }: SealedUpload, { container }) => {
    const file = await container
      .resolve<IFileModuleService>(Modules.FILE)
      .createFiles({
        filename: `${document.id}.bin`,
        mimeType: "application/octet-stream",
        content: sealed,
        access: "private",
      })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container
        .resolve<IFileModuleService>(Modules.FILE)
        .deleteFiles([fileId])
    }
  },
)

/** Writes a document down; takes it away again when a later step fails. */
export const createTaxDocumentStep = createStep(
  "partner-center-create-tax-document",
  async (document: SealedTaxDocument, { container }) => {
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .addTaxDocument(document)
    return new StepResponse(document.id, document.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .deletePartnerTaxDocuments(id)
    }
  },
)

/** Keeps a tax document whose file is encrypted already. */
export const addTaxDocumentWorkflow = createWorkflow(
  "partner-center-add-tax-document",
  (input: SealedUpload) => {
    const fileId = storeTaxFileStep(input)
    const id = createTaxDocumentStep(
      transform({ input, fileId }, ({ input, fileId }) => ({
        ...input.document,
        file_id: fileId,
      })),
    )
    recordTaxDocumentsStep(
      transform({ input }, ({ input }) => ({
        partner_id: input.document.partner_id,
        type: input.document.uploaded_by_type,
        id: input.document.uploaded_by,
      })),
    )
    return new WorkflowResponse(id)
  },
)
