import type { LoaderOptions } from "@medusajs/framework/types"

import { parsePluginOptions } from "./plugin-options"

/**
 * Stops the store from starting with wrong options. Medusa hands every module of a
 * plugin the same options, so each module lists this loader and any of them tells.
 */
export async function validateOptionsLoader({
  options,
}: LoaderOptions): Promise<void> {
  parsePluginOptions(options)
}
