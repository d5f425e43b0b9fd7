import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError not found, with these words, where there is nothing */
export function found<Thing>(
  thing: Thing | null | undefined,
  otherwise: string,
): Thing {
  if (thing == null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, otherwise)
  }
  return thing
}
