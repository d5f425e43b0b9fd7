import {
  LEDGERS_PAGE_SIZE,
  toFileName,
  toLedgersExportQuery,
  toLedgersQuery,
  toPartnerLedgerPath,
} from "../ledgers-query"

const MAY = { from: "2026-05-01", to: "2026-05-31" }
const MOMENTS = {
  from: new Date(2026, 4, 1).toISOString(),
  to: new Date(2026, 4, 31, 23, 59, 59, 999).toISOString(),
}
const FIRST_PAGE = { limit: LEDGERS_PAGE_SIZE, offset: 0 }

describe("The query of all partners' ledgers", () => {
  it("takes range, filters, search, sorting and page from the URL", () => {
    expect(
      toLedgersQuery(
        {
          q: "ana",
          order: "-ending_balance",
          offset: "20",
          currency: "usd",
          program: "pprog_1",
          parent: "ptnr_1",
          status: "inactive",
        },
        MAY,
      ),
    ).toEqual({
      limit: LEDGERS_PAGE_SIZE,
      offset: 20,
      order: "-ending_balance",
      q: "ana",
      currency_code: "usd",
      program_id: "pprog_1",
      parent_id: "ptnr_1",
      status: "inactive",
      ...MOMENTS,
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toLedgersQuery(
        {
          order: "password",
          offset: "-1",
          currency: "euros",
          program: "a b",
          parent: "../x",
          status: "deleted",
        },
        MAY,
      ),
    ).toEqual({ ...FIRST_PAGE, ...MOMENTS })
  })

  it("of all time says so: without days the API takes the current month", () => {
    expect(toLedgersQuery({}, {})).toEqual({
      ...FIRST_PAGE,
      from: "1990-01-01",
    })
  })

  it("of the file has no pages", () => {
    expect(toLedgersExportQuery({ status: "active" }, MAY)).toEqual({
      status: "active",
      ...MOMENTS,
    })
  })
})

describe("The link to a partner", () => {
  it("passes range and currency on to their ledger", () => {
    expect(toPartnerLedgerPath("ptnr_1", MAY, "eur")).toBe(
      "/partner-center/partners/ptnr_1?ledger_from=2026-05-01&ledger_to=2026-05-31&ledger_currency=eur",
    )
    expect(toPartnerLedgerPath("ptnr_1", {}, "eur")).toBe(
      "/partner-center/partners/ptnr_1?ledger_currency=eur",
    )
  })
})

describe("The file's name", () => {
  it("says what is in it", () => {
    expect(toFileName(MAY, "eur")).toBe(
      "partner-ledgers-eur-2026-05-01-2026-05-31.csv",
    )
    expect(toFileName({}, "eur")).toBe("partner-ledgers-eur.csv")
  })
})
