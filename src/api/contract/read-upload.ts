import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"

const MOST_FIELDS = 10
const LONGEST_FIELD = 1000
const MEGABYTE = 1024 * 1024

/** A file that came with a request, in memory. */
export interface UploadedContent {
  /** As the caller calls it. */
  name: string
  content: Buffer
}

/**
 * Reads a form with one file into memory. It stands behind those who ask who the caller
 * is: nobody else makes the server read megabytes.
 * @param largest bytes of the file
 */
export function readUpload(largest: number) {
  const read = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: largest,
      files: 1,
      fields: MOST_FIELDS,
      fieldSize: LONGEST_FIELD,
      parts: MOST_FIELDS + 1,
    },
    // Browsers write names in UTF-8; left out they are taken for Latin-1.
    defParamCharset: "utf8",
  }).single("file")
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    read(req, res, (error: unknown) => {
      next(error ? refused(error, largest) : undefined)
    })
  }
}

/**
 * The file of a request that `readUpload` has read.
 * @throws MedusaError (invalid data) where there is none
 */
export function uploadOf(req: MedusaRequest): UploadedContent {
  if (!req.file) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "file: is missing; send it in the field `file` of a form (multipart/form-data)",
    )
  }
  return { name: req.file.originalname, content: req.file.buffer }
}

function refused(error: unknown, largest: number): MedusaError {
  const { code, message } = error as { code?: string; message?: string }
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    code === "LIMIT_FILE_SIZE"
      ? `file: must have at most ${largest / MEGABYTE} MB`
      : `body: could not be read as a form with one file in the field \`file\` (${message ?? code ?? "unknown"})`,
  )
}
