import { z } from "@medusajs/framework/zod"

import { validate } from "../validate"

const schema = z.strictObject({
  name: z.string().min(1, "must not be empty"),
  owner: z.strictObject({ email: z.email("must be an e-mail address") }),
})

function problemsWith(input: unknown): string[] {
  try {
    validate(schema, input)
    return []
  } catch (error) {
    return (error as Error).message.split("\n")
  }
}

describe("what is said about wrong input", () => {
  it("names each field by its path, and what to change", () => {
    expect(problemsWith({ name: "", owner: { email: "nope" } })).toEqual([
      "name: must not be empty",
      "owner.email: must be an e-mail address",
    ])
  })

  it("tells what is missing", () => {
    expect(problemsWith({ owner: {} })).toEqual([
      "name: is missing",
      "owner.email: must be an e-mail address",
    ])
    expect(problemsWith(undefined)).toEqual([
      "name: is missing",
      "owner: is missing",
    ])
  })

  it("refuses fields that nobody knows, wherever they stand", () => {
    expect(
      problemsWith({
        name: "Ana",
        fields: "*",
        owner: { email: "ana@example.com", role: "owner" },
      }),
    ).toEqual([
      "owner.role: is not a field here, leave it out",
      "fields: is not a field here, leave it out",
    ])
  })

  it("hands out what the schema makes of right input", () => {
    const right = { name: "Ana", owner: { email: "ana@example.com" } }
    expect(validate(schema, right)).toEqual(right)
  })
})
