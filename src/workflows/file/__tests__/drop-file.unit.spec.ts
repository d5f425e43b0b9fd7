import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { OUTREACH_MODULE } from "../../../modules/outreach"
import { PARTNER_MODULE } from "../../../modules/partner"
import { dropFile } from "../drop-file"

const FILE = "banners/spring.png"

const deleteFiles = jest.fn()
const error = jest.fn()

function storeWith(logo: string | null, resources: string[]): MedusaContainer {
  const parts: Record<string, object> = {
    [Modules.FILE]: { deleteFiles },
    [ContainerRegistrationKeys.LOGGER]: { error },
    [PARTNER_MODULE]: {
      getPortalSettings: () => Promise.resolve({ logo_file_id: logo }),
    },
    [OUTREACH_MODULE]: {
      isFileUsed: (id: string) => Promise.resolve(resources.includes(id)),
    },
  }
  return {
    resolve: (name: string) => parts[name],
  } as unknown as MedusaContainer
}

describe("a file that is given up", () => {
  beforeEach(() => {
    jest.resetAllMocks()
  })

  it("is deleted", async () => {
    await dropFile(storeWith("logo.png", []), FILE)
    expect(deleteFiles).toHaveBeenCalledWith([FILE])
  })

  it.each([
    ["the portal's logo", FILE, []],
    ["a resource's", null, [FILE]],
  ])("stays while it is %s as well", async (_whose, logo, resources) => {
    await dropFile(storeWith(logo, resources), FILE)
    expect(deleteFiles).not.toHaveBeenCalled()
  })

  it("stays, and is told, where the provider does not delete it", async () => {
    deleteFiles.mockRejectedValue(new Error("no access"))
    await dropFile(storeWith(null, []), FILE)
    expect(error).toHaveBeenCalledTimes(1)
  })
})
