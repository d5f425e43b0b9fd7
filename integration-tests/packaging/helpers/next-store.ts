import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

import storefront from "../../../storefront/package.json"
import manifest from "../../../package.json"
import { sh } from "../../helpers/shell"
import { copyForPacking, packIn } from "./pack"

const REPOSITORY = path.resolve(__dirname, "../../..")

/** Builds and packs the portal in a copy of the repository. */
export async function packPortal(folder: string): Promise<string> {
  const copy = copyForPacking(folder, ["portal", "package.json"])
  await sh("npm", ["run", "build"], { cwd: path.join(copy, "portal") })
  return (await packIn(path.join(copy, "portal"))).tarball
}

/** The files that the portal's README tells a store owner to write, by their path. */
export function filesOfReadme(): Map<string, string> {
  const readme = readFileSync(path.join(REPOSITORY, "portal/README.md"), "utf8")
  const blocks = readme.matchAll(/^```tsx?\n\/\/ (src\/\S+)\n([\s\S]*?)^```/gm)
  return new Map([...blocks].map(([, name, code]) => [name, code]))
}

/** A storefront as `create-next-app` leaves it: a configuration, a layout and a page. */
const BARE: Record<string, string> = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2017",
      lib: ["dom", "dom.iterable", "esnext"],
      strict: true,
      noEmit: true,
      esModuleInterop: true,
      skipLibCheck: true,
      module: "esnext",
      moduleResolution: "bundler",
      resolveJsonModule: true,
      isolatedModules: true,
      jsx: "preserve",
      incremental: true,
      plugins: [{ name: "next" }],
      paths: { "@/*": ["./src/*"] },
    },
    include: ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts"],
    exclude: ["node_modules"],
  }),
  "src/app/layout.tsx": `import type { ReactNode } from "react"

const RootLayout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
)

export default RootLayout
`,
  "src/app/page.tsx": `const HomePage = () => <h1>A store</h1>

export default HomePage
`,
}

/** Makes a Next.js app that knows nothing of ours but the packed portal. */
export async function createNextStore(
  folder: string,
  tarball: string,
): Promise<string> {
  const store = path.join(folder, "next-store")
  mkdirSync(store, { recursive: true })
  const { next, react } = storefront.dependencies
  writeFileSync(
    path.join(store, "package.json"),
    JSON.stringify({
      name: "next-store",
      private: true,
      dependencies: {
        "medusa-partner-portal": `file:${tarball}`,
        next,
        react,
        "react-dom": react,
      },
      devDependencies: {
        ...storefront.devDependencies,
        "@types/node": manifest.devDependencies["@types/node"],
        typescript: manifest.devDependencies.typescript,
      },
    }),
  )
  writeFiles(store, Object.entries(BARE))
  await sh("npm", ["install", "--no-audit", "--no-fund"], { cwd: store })
  return store
}

/** Writes files into a store, folders included. */
export function writeFiles(
  store: string,
  files: Iterable<[name: string, code: string]>,
): void {
  for (const [name, code] of files) {
    const file = path.join(store, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, code)
  }
}
