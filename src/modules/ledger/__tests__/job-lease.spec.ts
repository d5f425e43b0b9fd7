import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { LEDGER_FOLDER, MODULE_OPTIONS } from "./books"

jest.setTimeout(60_000)

const JOB = "reconcile"
const LEASE_SECONDS = 60

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    async function passTime(seconds: number): Promise<void> {
      await MikroOrmWrapper.forkManager()
        .getKnex()
        .raw(
          `UPDATE partner_job_lease
           SET leased_until = leased_until - make_interval(secs => ?)`,
          [seconds],
        )
    }

    const take = () => ledger.takeJobLease(JOB, LEASE_SECONDS)

    describe("the lease of a job", () => {
      it("keeps a second process out until it is given back, with the place it came to", async () => {
        expect(await take()).toEqual({ cursor: null })
        expect(await take()).toBeNull()
        await ledger.endJobLease(JOB, "yesterday")
        expect(await take()).toEqual({ cursor: "yesterday" })
      })

      it("ends by itself when its process has died", async () => {
        await take()
        await passTime(LEASE_SECONDS - 1)
        expect(await take()).toBeNull()
        await passTime(1)
        expect(await take()).toEqual({ cursor: null })
      })

      it("is held from each renewal on", async () => {
        await take()
        await passTime(LEASE_SECONDS - 1)
        await ledger.renewJobLease(JOB, LEASE_SECONDS)
        await passTime(LEASE_SECONDS - 1)
        expect(await take()).toBeNull()
      })
    })
  },
})
