/*
 * `npm test`: every suite on a fresh machine. `npm test -- unit http` runs some of them;
 * what follows another `--` goes to their runner: `npm test -- http -- -t refund`.
 */
import { ensureInstalled } from "./lib/install.mjs"
import { assertNodeVersion } from "./lib/node-version.mjs"
import { suites } from "./lib/suites.mjs"

assertNodeVersion()
const words = process.argv.slice(2)
const divider = words.includes("--") ? words.indexOf("--") : words.length
const chosen = words.slice(0, divider)
const runnerArgs = words.slice(divider + 1)

const unknown = chosen.filter((name) => !(name in suites))
if (unknown.length > 0) {
  console.error(
    `There is no suite "${unknown[0]}"; there are ${Object.keys(suites).join(", ")}`,
  )
  process.exit(2)
}

console.log("Installing what is missing")
await ensureInstalled()

const total = { passed: 0, failed: 0 }
const names = chosen.length > 0 ? chosen : Object.keys(suites)
const lines = []
for (const name of names) {
  console.log(`\n=== ${name} ===\n`)
  const started = Date.now()
  const { passed, failed } = await runSuite(name)
  total.passed += passed
  // A suite in which nothing ran has proved nothing.
  total.failed += passed + failed === 0 ? 1 : failed
  const seconds = Math.round((Date.now() - started) / 1000)
  lines.push(
    `  ${name.padEnd(10)} ${passed} passed, ${failed} failed, ${seconds} s`,
  )
}

console.log(`\n${lines.join("\n")}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

async function runSuite(name) {
  try {
    return await suites[name](runnerArgs)
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
}
