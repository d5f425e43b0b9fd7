import fc from "fast-check"

import { type OrderOfPerson, wavesOf } from "../waves"

const order = (id: string, ...person: string[]): OrderOfPerson => ({
  id,
  person,
})

describe("orders that are synced together", () => {
  it("are divided where a customer has ordered twice, the first order first", () => {
    expect(
      wavesOf([order("1", "ana"), order("2", "ben"), order("3", "ana")], 10),
    ).toEqual([["1", "2"], ["3"]])
  })

  it("are divided where a guest has the e-mail address of a customer", () => {
    expect(
      wavesOf(
        [order("1", "cus_1", "a@example.com"), order("2", "a@example.com")],
        10,
      ),
    ).toEqual([["1"], ["2"]])
  })

  it("are no more than so many", () => {
    expect(
      wavesOf([order("1", "a"), order("2", "b"), order("3", "c")], 2),
    ).toEqual([["1", "2"], ["3"]])
  })

  it("are each in one wave, two of one person never in one, nor the later in an earlier", () => {
    const orders = fc
      .array(fc.subarray(["a", "b", "c", "d", "e", "f"]), { maxLength: 40 })
      .map((people) =>
        people.map((person, index) => order(String(index), ...person)),
      )
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 5 }), (listed, size) => {
        const waves = wavesOf(listed, size)
        const at = new Map(
          waves.flatMap((ids, wave) => ids.map((id) => [id, wave] as const)),
        )
        expect(waves.flat().sort()).toEqual(listed.map(({ id }) => id).sort())
        expect(waves.every(({ length }) => length <= size && length > 0)).toBe(
          true,
        )
        for (const [index, later] of listed.entries()) {
          for (const earlier of listed.slice(0, index)) {
            if (earlier.person.some((key) => later.person.includes(key))) {
              expect(at.get(earlier.id)).toBeLessThan(at.get(later.id)!)
            }
          }
        }
      }),
    )
  })
})
