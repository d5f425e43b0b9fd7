import {
  EMPTY_PARTNER,
  namesOwner,
  toCreatePartner,
} from "../create-partner-form"

describe("The create form", () => {
  it("leaves out what is empty", () => {
    expect(toCreatePartner({ ...EMPTY_PARTNER, name: "Ana" })).toEqual({
      name: "Ana",
      status: "active",
      code: undefined,
      parent_id: undefined,
      website: undefined,
      phone: undefined,
      owner: undefined,
    })
  })

  it("names the owner as soon as one field of theirs is filled", () => {
    expect(namesOwner(EMPTY_PARTNER)).toBe(false)
    expect(namesOwner({ ...EMPTY_PARTNER, last_name: "Almeida" })).toBe(true)
  })

  it("keeps a password as it was typed and trims the rest", () => {
    expect(
      toCreatePartner({
        ...EMPTY_PARTNER,
        name: "Ana",
        code: " ana ",
        email: " ana@example.com ",
        password: " spaces count ",
      }),
    ).toMatchObject({
      code: "ana",
      owner: { email: "ana@example.com", password: " spaces count " },
    })
  })
})
