import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { LoaderOptions, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { parsePluginOptions } from "../options/plugin-options"
import { ManualPayoutProvider } from "./manual/manual-payout-provider"
import type { PayoutProvider } from "./payout-provider"
import { PayoutProviders } from "./payout-providers"

/** Where a module's container keeps its `PayoutProviders`. */
export const PAYOUT_PROVIDERS = "payoutProviders"

interface PayoutProviderClass {
  readonly identifier?: string
  new (container: Record<string, unknown>, options: unknown): PayoutProvider
}

/**
 * Registers `manual` and the providers of the plugin's option `payoutProviders` with the
 * module that lists this loader.
 * @throws Error when one cannot be found, or its options are wrong
 * @throws MedusaError (invalid data) when two have the same id, or one has none
 */
export async function loadPayoutProviders({
  container,
  options,
}: LoaderOptions): Promise<void> {
  const named = parsePluginOptions(options).payoutProviders
  const keys = new Map<string, string>()

  const register = async (
    Provider: PayoutProviderClass,
    moduleContainer: MedusaContainer,
    declared: { id?: string; options?: unknown },
  ) => {
    const id = providerId(Provider, declared.id)
    if (keys.has(id)) {
      throw wrong(
        `two providers have the id "${id}"; give one of them another "id"`,
      )
    }
    const key = `payout_provider_${id}`
    keys.set(id, key)
    moduleContainer.register(
      key,
      asFunction((cradle) => new Provider(cradle, declared.options ?? {}), {
        lifetime: Lifetime.SINGLETON,
      }),
    )
  }

  await register(ManualPayoutProvider, container, {})
  // One after the other, so that they are listed as the options name them.
  for (const provider of named) {
    await moduleProviderLoader({
      container,
      providers: [provider],
      registerServiceFn: register,
    })
  }

  const providers = [...keys].map(
    ([id, key]) => [id, container.resolve<PayoutProvider>(key)] as const,
  )
  container.register(
    PAYOUT_PROVIDERS,
    asValue(new PayoutProviders(new Map(providers))),
  )
}

function providerId(
  Provider: PayoutProviderClass,
  declaredId: string | undefined,
): string {
  const id = declaredId ?? Provider.identifier
  if (!id) {
    throw wrong(
      `the class ${Provider.name} has no static "identifier"; give it one, for example "paypal"`,
    )
  }
  return id
}

function wrong(problem: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `medusa-plugin-partner-center: payoutProviders: ${problem}`,
  )
}
