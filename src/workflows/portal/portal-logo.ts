import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { contentTypeOf } from "../../domain/resource/file-types"
import type { PortalSettingsDTO } from "../../modules/partner/types"
import { dropFile } from "../file/drop-file"

const LARGEST_BYTES = 1024 * 1024
const LOGO_TYPES = ["image/png", "image/jpeg", "image/webp"]

/**
 * Checks an uploaded logo by what the file holds: names and declared types say what the
 * uploader likes. An SVG can carry scripts and is refused.
 * @throws MedusaError invalid data for a file that is missing, too large or no such image
 */
export const checkPortalLogoStep = createStep(
  "partner-center-check-portal-logo",
  async (changes: Partial<PortalSettingsDTO>, { container }) => {
    if (changes.logo_file_id) {
      const content = await contentOf(
        container.resolve<IFileModuleService>(Modules.FILE),
        changes.logo_file_id,
      )
      if (content.length > LARGEST_BYTES) {
        throw invalid("must be at most 1 MB")
      }
      if (!LOGO_TYPES.includes(contentTypeOf(content) ?? "")) {
        throw invalid("must be a PNG, JPEG or WebP image")
      }
    }
    return new StepResponse(true)
  },
)

/** Deletes the logo that was replaced: the last step of its workflow. See `dropFile`. */
export const deleteFormerLogoStep = createStep(
  "partner-center-delete-former-logo",
  async (
    { before, after }: Record<"before" | "after", PortalSettingsDTO>,
    { container },
  ) => {
    const former = before.logo_file_id
    if (former && former !== after.logo_file_id) {
      await dropFile(container, former)
    }
    return new StepResponse(true)
  },
)

async function contentOf(
  files: IFileModuleService,
  id: string,
): Promise<Buffer> {
  try {
    return await files.getAsBuffer(id)
  } catch {
    // Each provider has errors of its own for a file that is not there.
    throw invalid("was not found among the uploaded files")
  }
}

function invalid(problem: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `logo_file_id: ${problem}`,
  )
}
