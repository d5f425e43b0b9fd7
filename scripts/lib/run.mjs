import { spawn } from "node:child_process"

import { ROOT } from "./paths.mjs"

/**
 * Runs a command to its end. Its output is kept and shown only when it fails,
 * unless `live` is set.
 * @returns {Promise<number>} the exit code; with `check` (default) a failure throws
 */
export async function run(command, args, options = {}) {
  const { env = {}, cwd = ROOT, live = false, check = true } = options
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
  })
  const output = []
  child.stdout?.on("data", (chunk) => output.push(chunk))
  child.stderr?.on("data", (chunk) => output.push(chunk))
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (exitCode) => resolve(exitCode ?? 1))
  })
  if (code !== 0 && check) {
    const said = Buffer.concat(output).toString().trimEnd()
    throw new Error(
      `${[command, ...args].join(" ")} failed (exit code ${code})\n${said}`,
    )
  }
  return code
}
