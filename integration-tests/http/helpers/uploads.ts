import type {
  IFileModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The first bytes of a PNG, and nothing else: enough to be taken for one. */
export const PNG = "\x89PNG\r\n\x1a\n..."

/** Uploads a file as `POST /admin/uploads` does. */
export async function upload(
  container: MedusaContainer,
  name: string,
  content = PNG,
) {
  const [{ id, url }] = await container
    .resolve<IFileModuleService>(Modules.FILE)
    .createFiles([
      {
        filename: name,
        mimeType: "application/octet-stream",
        content: Buffer.from(content, "latin1").toString("base64"),
        access: "public",
      },
    ])
  return { id, url, name }
}

/** Whether a file is still there. */
export async function isUploaded(
  container: MedusaContainer,
  id: string,
): Promise<boolean> {
  try {
    await container.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(id)
    return true
  } catch {
    return false
  }
}
