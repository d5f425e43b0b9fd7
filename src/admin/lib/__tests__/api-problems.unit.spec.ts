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

  it("takes Medusa's validation apart", () => {
    expect(
      toProblems(
        "Invalid request: owner.email: must be an e-mail address; " +
          "Value for field 'owner, password' too small, expected at least: '8'",
      ),
    ).toEqual([
      { field: "email", message: "must be an e-mail address" },
      {
        field: "password",
        message:
          "Value for field 'owner, password' too small, expected at least: '8'",
      },
    ])
  })

  it("names no field where the message names none", () => {
    expect(toProblems("Partner ptnr_1 was not found")).toEqual([
      { field: null, message: "Partner ptnr_1 was not found" },
    ])
  })
})
