import { emptyLink, toCreateLink, toUpdateLink } from "../link-form"

const LINK = {
  name: "Spring",
  code: "spring",
  destination: "/spring",
  partner_id: "",
  program_ids: ["pprog_1"],
}

describe("The form of a link", () => {
  it("begins with the partner on whose page it was opened", () => {
    expect(emptyLink("ptnr_1").partner_id).toBe("ptnr_1")
    expect(emptyLink().partner_id).toBe("")
  })

  it("names programs of a link that partners share", () => {
    expect(toCreateLink(LINK)).toEqual({
      name: "Spring",
      code: "spring",
      destination: "/spring",
      program_ids: ["pprog_1"],
    })
  })

  it("forgets programs that were chosen before the link became one partner's", () => {
    expect(toCreateLink({ ...LINK, partner_id: "ptnr_1" })).toEqual({
      name: "Spring",
      code: "spring",
      destination: "/spring",
      partner_id: "ptnr_1",
    })
    expect(toUpdateLink(LINK, true)).not.toHaveProperty("program_ids")
    expect(toUpdateLink(LINK, false)).toHaveProperty("program_ids")
  })
})
