import type { ResourceFileInput } from "./resources-types"
import { sdk } from "./sdk"

/**
 * Uploads a file and saves what it is part of. Where that is refused the file is deleted
 * again: nothing would ever show it.
 */
export const saveWithFile = async <Answer>(
  file: File | null,
  save: (uploaded?: ResourceFileInput) => Promise<Answer>,
): Promise<Answer> => {
  if (!file) {
    return await save()
  }
  const size = await readImageSize(file)
  const { files } = await sdk.admin.upload.create({ files: [file] })
  const [{ id, url }] = files
  try {
    return await save({ id, url, name: file.name, ...size })
  } catch (error) {
    // What was refused is told; a file that stays behind does no harm.
    await sdk.admin.upload.delete(id).catch(() => undefined)
    throw error
  }
}

/** The size of a picture in pixels; nothing for what the browser cannot draw. */
const readImageSize = async (
  file: File,
): Promise<{ width?: number; height?: number }> => {
  if (!file.type.startsWith("image/")) {
    return {}
  }
  try {
    const { width, height } = await createImageBitmap(file)
    return { width, height }
  } catch {
    return {}
  }
}
