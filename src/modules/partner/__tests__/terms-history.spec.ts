import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import type { CommissionRate } from "../../../domain/terms"
import type PartnerModuleService from "../service"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(60_000)

const DAY = (day: number) => new Date(Date.UTC(2026, 5, day))

const percent = (value: string): CommissionRate => ({
  level: 1,
  role: "sale",
  customer: "all",
  percent: value,
  amounts: {},
})

moduleIntegrationTestRunner<PartnerModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: partners, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    async function createAna(from = DAY(1)) {
      return await partners.createPartner(
        { code: "ana", name: "Ana", status: "active" },
        from,
      )
    }

    async function createProgram(from = DAY(1)) {
      return await partners.createProgram(
        { name: "Friends", priority: 1, status: "active" },
        from,
      )
    }

    describe("the terms at a moment", () => {
      it("are none before the partner was there", async () => {
        const { id } = await createAna(DAY(2))
        expect(await partners.getPartnersAt([id], DAY(1))).toEqual([])
        expect(await partners.getPartnersAt([id], DAY(2))).toMatchObject([
          { code: "ana", active: true, version: 1 },
        ])
      })

      it("are those of the last change before it, not of a later one", async () => {
        const { id } = await createAna()
        await partners.changePartner(id, { status: "inactive" }, DAY(10))
        await partners.changePartner(id, { status: "active" }, DAY(20))
        const activeOn = async (day: number) =>
          (await partners.getPartnersAt([id], DAY(day)))[0].active
        expect(await activeOn(9)).toBe(true)
        expect(await activeOn(10)).toBe(false)
        expect(await activeOn(19)).toBe(false)
        expect(await activeOn(20)).toBe(true)
      })

      it("are the documented Partner defaults until some are saved", async () => {
        await partners.saveSettings({ levels: 3 }, DAY(10))
        expect(await partners.getSettingsAt(DAY(9))).toMatchObject({
          version: 0,
          levels: 2,
          credited_partner: "latest",
        })
        expect(await partners.getSettingsAt(DAY(10))).toMatchObject({
          version: 1,
          levels: 3,
        })
      })

      it("leave out a program that was left or whose rule was taken out", async () => {
        const { id } = await createAna()
        const program = await createProgram()
        const rule = await partners.saveRule(
          program.id,
          { scope: { type: "default" }, rates: [percent("10")] },
          DAY(2),
        )
        await partners.setEnrollment(id, program.id, "active", DAY(3))
        await partners.removeRule(program.id, rule, DAY(4))
        await partners.setEnrollment(id, program.id, "ended", DAY(5))
        const rulesOn = async (day: number) =>
          (await partners.getCreditedAt(id, DAY(day))).programs.map(
            ({ rules }) => rules.length,
          )
        expect(await rulesOn(2)).toEqual([])
        expect(await rulesOn(3)).toEqual([1])
        expect(await rulesOn(4)).toEqual([0])
        expect(await rulesOn(5)).toEqual([])
      })
    })

    describe("two changes at the same moment", () => {
      it("of one partner both count: neither version forgets the other", async () => {
        const { id } = await createAna()
        const ben = await partners.createPartner(
          { code: "ben", name: "Ben", status: "active" },
          DAY(1),
        )
        await Promise.all([
          partners.changePartner(id, { status: "inactive" }),
          partners.changePartner(id, { parent_id: ben.id }),
        ])
        expect(await partners.getPartnersAt([id], new Date())).toMatchObject([
          { active: false, parent_id: ben.id, version: 3 },
        ])
      })

      it("of one program's rules both count", async () => {
        const { id: partnerId } = await createAna()
        const program = await createProgram()
        await partners.setEnrollment(partnerId, program.id, "active", DAY(1))
        const products = Array.from({ length: 8 }, (_, n) => `prod_${n}`)
        await Promise.all(
          products.map((product_id) =>
            partners.saveRule(program.id, {
              scope: { type: "product", target_id: product_id },
              rates: [percent("5")],
            }),
          ),
        )
        const { programs } = await partners.getCreditedAt(partnerId, new Date())
        expect(
          programs[0].rules
            .map(({ scope, version }) => `${JSON.stringify(scope)} ${version}`)
            .sort(),
        ).toEqual(
          products.map((id) => `{"type":"product","target_id":"${id}"} 1`),
        )
      })

      it("of the Partner defaults both count", async () => {
        await Promise.all([
          partners.saveSettings({ levels: 3 }),
          partners.saveSettings({ credited_partner: "first" }),
          partners.saveSettings({ tracking_window_days: 7 }),
        ])
        expect(await partners.getSettingsAt(new Date())).toMatchObject({
          version: 3,
          levels: 3,
          credited_partner: "first",
          tracking_window_days: 7,
        })
      })

      it("cannot close a circle together that neither closes alone", async () => {
        const ana = await createAna()
        const ben = await partners.createPartner({
          code: "ben",
          name: "Ben",
          status: "active",
        })
        const results = await Promise.allSettled([
          partners.changePartner(ana.id, { parent_id: ben.id }),
          partners.changePartner(ben.id, { parent_id: ana.id }),
        ])
        expect(results.map(({ status }) => status).sort()).toEqual([
          "fulfilled",
          "rejected",
        ])
      })
    })

    it("only the rules that can matter are read, and the defaults", async () => {
      const { id } = await createAna()
      const program = await createProgram()
      await partners.setEnrollment(id, program.id, "active", DAY(1))
      const scopes = [
        { type: "default" as const },
        { type: "product" as const, target_id: "mug" },
        { type: "category" as const, target_id: "cups" },
      ]
      for (const scope of scopes) {
        await partners.saveRule(program.id, { scope, rates: [] }, DAY(2))
      }
      const read = async (targets?: string[]) =>
        (await partners.getCreditedAt(id, DAY(3), targets)).programs
          .flatMap(({ rules }) => rules.map(({ scope }) => scope.type))
          .sort()
      expect(await read()).toEqual(["category", "default", "product"])
      expect(await read(["cups", "bowls"])).toEqual(["category", "default"])
      expect(await read([])).toEqual(["default"])
    })

    it("a rule that is saved again replaces the one of its scope", async () => {
      const program = await createProgram()
      const rule = { scope: { type: "default" as const } }
      const first = await partners.saveRule(program.id, {
        ...rule,
        rates: [percent("5")],
      })
      const second = await partners.saveRule(program.id, {
        ...rule,
        rates: [percent("6")],
      })
      expect(second).toBe(first)
    })

    it("an enrolment that stands already, or never was, makes no version", async () => {
      const { id } = await createAna()
      const program = await createProgram()
      await partners.setEnrollment(id, program.id, "ended", DAY(1))
      await partners.setEnrollment(id, program.id, "active", DAY(2))
      await partners.setEnrollment(id, program.id, "active", DAY(3))
      const versions = await sql()("partner_terms_version").where({
        subject: "enrollment",
      })
      expect(versions).toHaveLength(1)
    })

    it.each(["UPDATE %s SET version = 9", "DELETE FROM %s", "TRUNCATE %s"])(
      "the database refuses %s on the versions",
      async (statement) => {
        await createAna()
        await expect(
          sql().raw(statement.replace("%s", "partner_terms_version")),
        ).rejects.toThrow("append only")
      },
    )
  },
})
