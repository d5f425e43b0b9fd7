import type { ResourceFileInput } from "./resources-types"
import { sdk } from "./sdk"

interface UploadedFile {
  id: string
  url: string
}

/**
 * Uploads a file and saves what it is part of. Where that is refused the file is deleted
 * again: nothing would ever show it.
 */
export const saveWithUpload = async <Answer>(
  file: File,
  save: (uploaded: UploadedFile) => Promise<Answer>,
): Promise<Answer> => {
  const { files } = await sdk.admin.upload.create({ files: [file] })
  const [{ id, url }] = files
  try {
    return await save({ id, url })
  } catch (error) {
    // What was refused is told; a file that stays behind does no harm.
    await sdk.admin.upload.delete(id).catch(() => undefined)
    throw error
  }
}

/** Saves a resource, after its file was uploaded if there is one. */
export const saveWithFile = async <Answer>(
  file: File | null,
  save: (uploaded?: ResourceFileInput) => Promise<Answer>,
): Promise<Answer> => {
  if (!file) {
    return await save()
  }
  const size = await readImageSize(file)
  return await saveWithUpload(file, (uploaded) =>
    save({ ...uploaded, name: file.name, ...size }),
  )
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
