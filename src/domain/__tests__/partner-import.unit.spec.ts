import fc from "fast-check"

import {
  type ImportRow,
  inOrderOfParents,
  judgeImport,
  type KnownPartners,
} from "../partner-import"
import { say } from "../reasons/say"

const row = (
  line: number,
  code: string,
  changes: Partial<ImportRow> = {},
): ImportRow => ({
  line,
  code,
  name: `Partner ${code}`,
  status: "",
  parent_code: "",
  programs: "",
  owner_email: "",
  owner_first_name: "",
  owner_last_name: "",
  ...changes,
})

const known: KnownPartners = {
  codes: new Set(["ana"]),
  emails: new Set(["ana@example.com"]),
  programs: new Set(["friends"]),
  isEmail: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
}

const judge = (...rows: ImportRow[]) =>
  judgeImport(rows, known).map(({ verdict, problems }) => [
    verdict,
    ...problems.map(say),
  ])

describe("a file of partners", () => {
  it("creates who is new, and leaves alone who exists, whatever the case of the code", () => {
    expect(
      judge(
        row(2, "ben", { parent_code: "ANA", programs: " Friends ; friends" }),
        row(3, "Ana", { name: "" }),
      ),
    ).toEqual([["create"], ["exists"]])
  })

  it("refuses what cannot be stored, and says what to change", () => {
    expect(
      judge(
        row(2, "", { name: "" }),
        row(3, "carl", {
          status: "maybe",
          programs: "Foes;Friends",
          owner_email: "nobody",
        }),
        row(4, "dora", { owner_email: "Ana@Example.com" }),
      ),
    ).toEqual([
      [
        "refused",
        "code: must have 3 to 30 characters, a letter first, then letters, digits, - and _",
        "name: must not be empty",
      ],
      [
        "refused",
        'status: must be active or inactive, not "maybe"',
        'programs: there is no program "Foes"',
        "owner_email: must be an e-mail address",
      ],
      [
        "refused",
        'owner_email: "ana@example.com" belongs to a partner already',
      ],
    ])
  })

  it("refuses the second row with a code or an e-mail address", () => {
    expect(
      judge(
        row(2, "ben", { owner_email: "b@example.com" }),
        row(3, "BEN"),
        row(4, "carl", { owner_email: "B@example.com" }),
      ),
    ).toEqual([
      ["create"],
      ["refused", 'code: "BEN" stands in line 2 already'],
      ["refused", 'owner_email: "b@example.com" stands in line 2 already'],
    ])
  })

  it("refuses whose recruiters are nobody, or recruit each other", () => {
    expect(
      judge(
        row(2, "ben", { parent_code: "carl" }),
        row(3, "carl", { parent_code: "ben" }),
        row(4, "dora", { parent_code: "nobody" }),
        row(5, "emil", { parent_code: "dora" }),
      ).map(([verdict, problem]) => [verdict, problem]),
    ).toEqual([
      [
        "refused",
        'parent_code: "ben" would be recruited by this partner in turn',
      ],
      [
        "refused",
        'parent_code: "carl" would be recruited by this partner in turn',
      ],
      [
        "refused",
        'parent_code: "nobody" is no partner, nor a row that can be created',
      ],
      [
        "refused",
        'parent_code: "nobody" is no partner, nor a row that can be created',
      ],
    ])
  })

  it("is created parents first, everybody once, however it is sorted", () => {
    const parents = fc.array(fc.nat({ max: 30 }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(parents, fc.infiniteStream(fc.nat()), (chosen, keys) => {
        // Partner n is recruited by one of those before, or by nobody.
        const rows = chosen.map((parent, index) =>
          row(index + 2, `partner-${index}`, {
            parent_code: parent < index ? `partner-${parent}` : "",
          }),
        )
        const shuffled = rows
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        const ordered = inOrderOfParents(judgeImport(shuffled, known))
        expect(ordered).toHaveLength(rows.length)
        ordered.forEach(({ parent_code }, index) => {
          const before = ordered.slice(0, index).map(({ code }) => code)
          expect(parent_code === "" || before.includes(parent_code)).toBe(true)
        })
      }),
    )
  })
})
