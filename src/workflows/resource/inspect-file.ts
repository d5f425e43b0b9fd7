import type {
  IFileModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import {
  FILE_ENDINGS,
  fileTypeOf,
  IMAGE_ENDINGS,
} from "../../domain/resource/file-types"
import type { ResourceKind } from "../../domain/resource/resource-kinds"
import type { ResourceFile } from "../../modules/outreach/types"
import type { UploadedFile } from "./resource-input"

const MEGABYTE = 1024 * 1024
const LARGEST = { banner: 5, file: 25 }

/**
 * What an uploaded file really is: what the browser says of it is not believed.
 * @throws MedusaError (invalid data) for a file that does not exist, is too large or of
 * another type than partners may be given
 */
export async function inspectFile(
  container: MedusaContainer,
  kind: ResourceKind,
  file: UploadedFile,
): Promise<ResourceFile> {
  const content = await readFile(container, file.id)
  const isBanner = kind === "banner"
  const largest = isBanner ? LARGEST.banner : LARGEST.file
  if (content.length > largest * MEGABYTE) {
    throw refused(`must have at most ${largest} MB`)
  }
  const type = fileTypeOf(content, file.url)
  if (!type || (isBanner && !type.startsWith("image/"))) {
    const endings = isBanner ? IMAGE_ENDINGS : FILE_ENDINGS
    throw refused(`must be one of ${endings.join(", ")}, by name and content`)
  }
  return {
    file_id: file.id,
    file_url: file.url,
    file_name: file.name,
    mime_type: type,
    file_size: content.length,
    width: file.width ?? null,
    height: file.height ?? null,
  }
}

async function readFile(
  container: MedusaContainer,
  id: string,
): Promise<Buffer> {
  try {
    return await container
      .resolve<IFileModuleService>(Modules.FILE)
      .getAsBuffer(id)
  } catch {
    throw refused("was not found; upload it first")
  }
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `file: ${message}`)
}
