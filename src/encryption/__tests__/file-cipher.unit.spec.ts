import { randomBytes } from "node:crypto"

import { FileCipherError, openFile, sealFile } from "../file-cipher"

const CONTENT = Buffer.concat([Buffer.from("%PDF-1.7 secret"), randomBytes(99)])

describe("A sealed file", () => {
  it("opens with its key, for its place", () => {
    const { key, sealed } = sealFile("tax:1", CONTENT)
    expect(openFile("tax:1", key, sealed)).toEqual(CONTENT)
    expect(sealed.includes("secret")).toBe(false)
  })

  it("has a key of its own each time", () => {
    const [first, second] = [1, 2].map(() => sealFile("tax:1", CONTENT))
    expect(first.key).not.toBe(second.key)
    expect(() => openFile("tax:1", first.key, second.sealed)).toThrow(
      FileCipherError,
    )
  })

  it("opens nowhere else, and not when a byte was changed or the end is missing", () => {
    const { key, sealed } = sealFile("tax:1", CONTENT)
    expect(() => openFile("tax:2", key, sealed)).toThrow(FileCipherError)
    for (const at of [0, 20, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[at] ^= 1
      expect(() => openFile("tax:1", key, changed)).toThrow(FileCipherError)
    }
    for (const length of [0, 12, 20, sealed.length - 1]) {
      expect(() => openFile("tax:1", key, sealed.subarray(0, length))).toThrow(
        FileCipherError,
      )
    }
  })

  it("can be empty", () => {
    const { key, sealed } = sealFile("tax:1", Buffer.alloc(0))
    expect(openFile("tax:1", key, sealed)).toHaveLength(0)
  })
})
