import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { because } from "../../../domain/reasons/catalogue"
import { say } from "../../../domain/reasons/say"
import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import {
  balances,
  entitled,
  LEDGER_FOLDER,
  MODULE_OPTIONS,
  post,
} from "./books"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    describe("posting what an order's partners are entitled to", () => {
      it("posts the difference to what is posted already, and nothing twice", async () => {
        await post(ledger, "order", [entitled("ana", "10.00")])
        await post(ledger, "order", [entitled("ana", "10.00")])
        await post(ledger, "order", [entitled("ana", "12.50")])
        await post(ledger, "order", [entitled("ana", "4.00")])

        const { transfers } = await ledger.listTransfers(
          {},
          { limit: 10, offset: 0 },
        )
        expect(
          transfers.map(({ kind, amount }) => [kind, Number(amount)]),
        ).toEqual([
          ["earn", 10],
          ["earn", 2.5],
          ["clawback", 8.5],
        ])
        expect(await balances(sql())).toEqual({
          "ana pending eur": 4,
          "house commission_expense eur": -4,
        })
      })

      it("takes commissions of processes that do not say what they come to, and proves them when their order is synced again", async () => {
        await post(ledger, "earlier", [entitled("ana", "5.00")])
        const [{ entitled: _none, ...row }] =
          await sql()("partner_commission").select("*")
        await sql()("partner_commission").insert({
          ...row,
          id: "pcom_of_the_version_before",
          order_id: "order",
          explanation: "[]",
          why: null,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })

        await post(ledger, "order", [entitled("ana", "10.00")])
        expect(
          await sql()("partner_commission")
            .where({ order_id: "order" })
            .select(sql().raw("id, entitled::text")),
        ).toEqual([{ id: "pcom_of_the_version_before", entitled: "10.00" }])
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("keeps another explanation of the same amount, and moves no money for it", async () => {
        const roundedTo = (amount: string) =>
          because("rounded", { amount, currency_code: "eur" })
        const explained = (amount: string) =>
          entitled("ana", "10.00", {
            explanation: [say(roundedTo(amount))],
            explanation_details: [roundedTo(amount)],
          })
        await post(ledger, "order", [explained("10")])
        await post(ledger, "order", [explained("10.00")])
        expect(await ledger.listOrderCommissions("order")).toMatchObject([
          {
            explanation: [
              "Rounded with the other lines of the order: 10.00 EUR",
            ],
            explanation_details: [roundedTo("10.00")],
            why: entitled("ana", "10.00").why,
          },
        ])
        expect(await ledger.countTransfers({})).toBe(1)
      })

      it("knows sentences only of commissions from before reasons were kept", async () => {
        await post(ledger, "order", [entitled("ana", "10.00")])
        await sql()("partner_commission").update({
          why: JSON.stringify(entitled("ana", "10.00").why),
        })
        const read = () => ledger.listOrderCommissions("order")
        expect(await read()).toMatchObject([
          { explanation_details: null, why: entitled("ana", "10.00").why },
        ])
        await sql()("partner_commission").update({ why: null })
        expect(await read()).toMatchObject([
          { explanation_details: null, why: null },
        ])
      })

      it("takes everything back from a partner whom no entitlement names any more", async () => {
        await post(ledger, "order", [
          entitled("ana", "10.00"),
          entitled("ben", "3.00", { level: 2 }),
        ])
        await post(ledger, "order", [entitled("ana", "10.00")])
        expect(await balances(sql())).toEqual({
          "ana pending eur": 10,
          "ben pending eur": 0,
          "house commission_expense eur": -10,
        })
      })

      it("keeps an exact number where a floating one would drift", async () => {
        for (let order = 0; order < 10; order++) {
          await post(ledger, `order_${order}`, [entitled("ana", "0.1")])
        }
        const [{ pending }] = await ledger.getBalances(["ana"])
        expect(pending).toBe("1.0")
      })

      it("keeps currencies apart", async () => {
        await post(ledger, "order_1", [entitled("ana", "10.00")])
        await post(ledger, "order_2", [
          entitled("ana", "100", { currency_code: "jpy" }),
        ])
        expect(
          (await ledger.getBalances(["ana"])).map(
            ({ currency_code, pending }) => [currency_code, pending],
          ),
        ).toEqual([
          ["eur", "10"],
          ["jpy", "100"],
        ])
      })
    })

    describe("a sync that read the order before a later one did", () => {
      it("posts nothing any more once the later one has posted", async () => {
        const { ticket: older } = await ledger.openOrderSync("order")
        const { ticket: newer } = await ledger.openOrderSync("order")
        await post(ledger, "order", [entitled("ana", "4.00")], newer)

        const late = await post(
          ledger,
          "order",
          [entitled("ana", "10.00")],
          older,
        )
        expect(late).toEqual({ outcome: "superseded" })
        expect(await balances(sql())).toMatchObject({ "ana pending eur": 4 })
      })

      it("gives way whichever of two that run at once is first", async () => {
        const { ticket: older } = await ledger.openOrderSync("order")
        const { ticket: newer } = await ledger.openOrderSync("order")
        await Promise.all([
          post(ledger, "order", [entitled("ana", "10.00")], older),
          post(ledger, "order", [entitled("ana", "4.00")], newer),
        ])
        expect(await balances(sql())).toMatchObject({ "ana pending eur": 4 })
      })
    })

    describe("a clawback", () => {
      it("takes from what is pending first, then from what is payable", async () => {
        const partlyPaid = entitled("ana", "10.00", { maturable: "6.00" })
        await post(ledger, "order", [partlyPaid], undefined, new Date(0))
        await post(ledger, "order", [entitled("ana", "5.00")])
        // 10 - 6 = 4 pending: all of it, and 1 of the 6 payable
        expect(await balances(sql())).toMatchObject({
          "ana pending eur": 0,
          "ana payable eur": 5,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("takes a matured commission from payable", async () => {
        const ana = [entitled("ana", "10.00")]
        await post(ledger, "order_1", ana, undefined, new Date(0))
        await post(ledger, "order_2", [entitled("ana", "7.00")])
        await post(ledger, "order_1", [])
        // The pending money of the other order is not touched.
        expect(await balances(sql())).toMatchObject({
          "ana pending eur": 7,
          "ana payable eur": 0,
        })
      })

      it("names the earning that it takes back", async () => {
        await post(ledger, "order", [entitled("ana", "10.00")])
        await post(ledger, "order", [])
        const { transfers } = await ledger.listTransfers(
          { order_id: "order" },
          { limit: 10, offset: 0 },
        )
        expect(transfers[1]).toMatchObject({
          kind: "clawback",
          reverses_id: transfers[0].id,
        })
      })
    })

    describe("many postings at once", () => {
      it("lose nothing: 40 orders of 0.01 for the same two partners", async () => {
        await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            post(ledger, `order_${index}`, [
              entitled("ana", "0.01"),
              entitled("ben", "0.01", { level: 2 }),
            ]),
          ),
        )
        expect(await balances(sql())).toEqual({
          "ana pending eur": 0.4,
          "ben pending eur": 0.4,
          "house commission_expense eur": -0.8,
        })
        expect(await ledger.checkBooks()).toMatchObject({
          ok: true,
          transfers: 80,
        })
      })
    })

    describe("whatever happens to an order on its way", () => {
      it("ends with the balances of its last state, as if that had been posted alone", async () => {
        const state = fc.array(
          fc.record({
            partner: fc.constantFrom("ana", "ben", "carl"),
            line: fc.constantFrom("line_1", "line_2"),
            cents: fc.integer({ min: 0, max: 99999 }),
          }),
          { maxLength: 4 },
        )
        let run = 0
        await fc.assert(
          fc.asyncProperty(
            fc.array(state, { minLength: 1, maxLength: 5 }),
            async (states) => {
              run++
              for (const each of states) {
                await post(ledger, `order_${run}`, entitlementsOf(each, run))
                expect(await ledger.checkBooks()).toMatchObject({ ok: true })
              }
              const expected: Record<string, number> = {}
              for (const { partner_id, amount } of entitlementsOf(
                states.at(-1)!,
                run,
              )) {
                expected[partner_id] =
                  (expected[partner_id] ?? 0) + Math.round(Number(amount) * 100)
              }
              for (const name of ["ana", "ben", "carl"]) {
                const id = `${name}_${run}`
                const [row] = await ledger.getBalances([id])
                expect(Math.round(Number(row?.pending ?? 0) * 100)).toBe(
                  expected[id] ?? 0,
                )
              }
            },
          ),
          { numRuns: 25 },
        )
      })

      function entitlementsOf(
        state: { partner: string; line: string; cents: number }[],
        run: number,
      ) {
        const byKey = new Map(
          state.map(({ partner, line, cents }) => [
            `${partner} ${line}`,
            entitled(`${partner}_${run}`, (cents / 100).toFixed(2), {
              line_id: line,
            }),
          ]),
        )
        return [...byKey.values()]
      }
    })
  },
})
