import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

const PATIENCE_MS = 120_000
const PAUSE_MS = 200
const LAST_WORDS = 4000
const running = new Set()

// A killed parent must not leave servers behind on ports that the next start wants.
process.once("exit", () => running.forEach((child) => kill(child, "SIGKILL")))

/**
 * Starts a server and waits until an address of it answers.
 * @param {{ command: string, args: string[], cwd: string, env: Record<string, string>, log: string, url: string }} plan
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startServer({ command, args, cwd, env, log, url }) {
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const output = fs.openSync(log, "w")
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
    // A group of its own: npm and Medusa start children that must end with them.
    detached: process.platform !== "win32",
  })
  running.add(child)
  const ended = new Promise((resolve) => {
    child.once("close", (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  await waitUntilAnswers(url, ended, log)
  return {
    stop: async () => {
      kill(child, "SIGTERM")
      const timer = setTimeout(() => kill(child, "SIGKILL"), PATIENCE_MS / 10)
      await ended
      clearTimeout(timer)
    },
  }
}

async function waitUntilAnswers(url, ended, log) {
  let exited = false
  void ended.then(() => (exited = true))
  const deadline = Date.now() + PATIENCE_MS
  while (!(await answers(url))) {
    if (exited || Date.now() > deadline) {
      const said = fs.readFileSync(log, "utf8").slice(-LAST_WORDS)
      throw new Error(
        `${url} ${exited ? "ended instead of answering" : "does not answer"}; ` +
          `its log (${log}) ends with:\n${said}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function answers(url) {
  try {
    const { status } = await fetch(url, { redirect: "manual" })
    return status < 500
  } catch {
    return false
  }
}

function kill(child, signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal)
  } catch {
    // It ended by itself between two looks.
  }
}
