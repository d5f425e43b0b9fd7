import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const SOURCE = path.join(__dirname, "..")

/** What each room may use of the others. */
const MAY_USE: Record<string, string[]> = {
  client: [],
  server: [],
  capture: ["server"],
  next: ["client", "server"],
  portal: ["client"],
  static: ["capture", "client", "portal", "server"],
}

const IMPORTED = /(?:from|import)[\s(]*"([^"]+)"/g

/** The files of a room, its tests left out. */
const filesOf = (room: string): string[] =>
  readdirSync(path.join(SOURCE, room), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .map((file) => path.join(SOURCE, room, file))

/** What a file imports: packages by their name, own files by their room. */
const importsOf = (file: string): { room?: string; name: string }[] =>
  [...readFileSync(file, "utf8").matchAll(IMPORTED)].map(([, name]) => {
    if (!name.startsWith(".")) {
      return { name }
    }
    const target = path.relative(SOURCE, path.join(path.dirname(file), name))
    return { name: target, room: target.split(path.sep)[0] }
  })

describe.each(Object.entries(MAY_USE))("%s", (room, others) => {
  const imports = filesOf(room).flatMap(importsOf)

  it(`uses no room but ${others.join(", ") || "itself"}`, () => {
    expect(imports.length).toBeGreaterThan(0)
    expect(
      imports.filter(
        (each) =>
          each.room && each.room !== room && !others.includes(each.room),
      ),
    ).toEqual([])
  })

  it(`${room === "next" ? "alone uses" : "does not use"} Next.js`, () => {
    const ofNext = imports.filter(({ name }) => /^next(\/|$)/.test(name))
    expect(ofNext.length > 0).toBe(room === "next")
  })
})
