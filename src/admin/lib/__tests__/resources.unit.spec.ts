import { formatBytes } from "../format-bytes"
import {
  newResourceValues,
  toCreateResource,
  toResourceValues,
  toUpdateResource,
} from "../resource-form"
import {
  isFiltered,
  RESOURCES_PAGE_SIZE,
  stateOf,
  toResourcesQuery,
} from "../resources-query"
import type { Resource } from "../resources-types"

const FILE = { id: "a.png", url: "https://a.example/a.png", name: "a.png" }

describe("The query of the list of resources", () => {
  it("takes what is filtered by from the URL", () => {
    const query = toResourcesQuery({
      q: " sale ",
      kind: "banner",
      status: "draft",
      program_id: "pprog_1",
      offset: "100",
    })
    expect(query).toEqual({
      limit: RESOURCES_PAGE_SIZE,
      offset: 100,
      q: "sale",
      kind: "banner",
      status: "draft",
      program_id: "pprog_1",
    })
    expect(isFiltered(query)).toBe(true)
  })

  it("leaves out what the API would refuse", () => {
    const query = toResourcesQuery({ kind: "song", status: "x", q: " " })
    expect(query).toEqual({ limit: RESOURCES_PAGE_SIZE, offset: 0 })
    expect(isFiltered(query)).toBe(false)
  })
})

describe("The state of a resource", () => {
  const now = new Date("2026-06-15T12:00:00Z")
  const published = {
    status: "published" as const,
    starts_at: null,
    ends_at: null,
  }

  it.each([
    [{ ...published, status: "draft" as const }, "draft"],
    [published, "published"],
    [{ ...published, starts_at: "2026-06-16T00:00:00Z" }, "scheduled"],
    [{ ...published, starts_at: "2026-06-15T12:00:00Z" }, "published"],
    [{ ...published, ends_at: "2026-06-15T12:00:00Z" }, "ended"],
  ])("of %j is %s", (resource, state) => {
    expect(stateOf(resource, now)).toBe(state)
  })
})

describe("The form of a resource", () => {
  it("sends what belongs to its kind, and no more", () => {
    const values = {
      ...newResourceValues(),
      name: "A",
      subject: "B",
      body: "<p>C</p>",
      alt: "D",
    }
    expect(toCreateResource(values, FILE)).toMatchObject({
      kind: "banner",
      file: FILE,
      alt: "D",
      link_id: null,
    })
    expect(toCreateResource(values, FILE)).not.toHaveProperty("body")
    const email = toCreateResource({ ...values, kind: "email_copy" })
    expect(email).toMatchObject({ subject: "B", body: "<p>C</p>" })
    expect(email).not.toHaveProperty("alt")
  })

  it("keeps the file unless there is another one", () => {
    const values = toResourceValues({
      kind: "file",
      name: "A",
      programs: [{ id: "pprog_1", name: "Gold" }],
      link: null,
      starts_at: "2026-06-01T00:00:00.000Z",
    } as Resource)
    expect(toUpdateResource(values)).toMatchObject({
      starts_at: "2026-06-01T00:00:00.000Z",
      program_ids: ["pprog_1"],
      file: undefined,
    })
  })
})

describe("The size of a file", () => {
  it("is said in kilobytes and megabytes", () => {
    expect(formatBytes(1234, "en")).toBe("1.2 kB")
    expect(formatBytes(2_500_000, "de")).toBe("2,5 MB")
  })
})
