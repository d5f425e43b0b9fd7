import { toAddressLines } from "../address-lines"

const VIENNA = {
  line_1: "Ring 1",
  line_2: null,
  city: "Wien",
  postal_code: "1010",
  province: null,
  country_code: "at",
}

describe("an address on a letter", () => {
  it("leaves out what is not known, and names the country in the letter's language", () => {
    expect(toAddressLines(VIENNA, "de")).toEqual([
      "Ring 1",
      "1010 Wien",
      "Österreich",
    ])
    expect(
      toAddressLines(
        { ...VIENNA, line_2: "Top 3", postal_code: null, province: "W" },
        "en",
      ),
    ).toEqual(["Ring 1", "Top 3", "Wien", "W", "Austria"])
  })
})
