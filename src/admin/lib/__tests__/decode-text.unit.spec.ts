import { decodeText } from "../decode-text"

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes).buffer

describe("The text of a file", () => {
  it("is read as UTF-8, or as Windows writes it where it is none", () => {
    expect(decodeText(bytesOf(0x4d, 0xc3, 0xbc, 0x6c))).toBe("M\u00fcl")
    expect(decodeText(bytesOf(0x4d, 0xfc, 0x6c))).toBe("M\u00fcl")
  })
})
