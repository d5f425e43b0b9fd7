import { toProblems } from "../api-problems"

describe("Problems that the API names", () => {
  it("takes the field from the start of the message", () => {
    expect(toProblems('code: "ana" is taken, choose another one')).toEqual([
      { field: "code", message: '"ana" is taken, choose another one' },
    ])
  })

  it("keeps a message that has a semicolon of its own in one piece", () => {
    expect(
      toProblems('password: "a@b.c" has an account; leave the password out'),
    ).toEqual([
      {
        field: "password",
        message: '"a@b.c" has an account; leave the password out',
      },
    ])
  })

  it("takes several problems apart, a line each", () => {
    expect(
      toProblems(
        "owner.email: must be an e-mail address\nowner.password: is missing",
      ),
    ).toEqual([
      { field: "email", message: "Must be an e-mail address" },
      { field: "password", message: "Is missing" },
    ])
  })

  it("names no field where the message names none", () => {
    expect(toProblems("Partner ptnr_1 was not found")).toEqual([
      { field: null, message: "Partner ptnr_1 was not found" },
    ])
  })
})
