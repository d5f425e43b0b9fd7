import { createHash } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const SHARED_MEMORY = "/dev/shm"
const ENOUGH_BYTES = 1024 ** 3
const THROWAWAY = "partner-center-test-"

/** Where a throw-away database lives: in memory where there is enough of it. */
export function throwawayFolder() {
  removeLeftovers()
  return path.join(roomyFolder(), `${THROWAWAY}${process.pid}`)
}

function roomyFolder() {
  if (!fs.existsSync(SHARED_MEMORY)) {
    return os.tmpdir()
  }
  const { bavail, bsize } = fs.statfsSync(SHARED_MEMORY)
  return bavail * bsize > ENOUGH_BYTES ? SHARED_MEMORY : os.tmpdir()
}

/** What runs that were killed have left behind. */
function removeLeftovers() {
  for (const folder of new Set([roomyFolder(), os.tmpdir()])) {
    for (const name of fs.readdirSync(folder)) {
      const owner = Number(name.slice(THROWAWAY.length))
      if (name.startsWith(THROWAWAY) && !isAlive(owner)) {
        stopLeftover(path.join(folder, name))
        fs.rmSync(path.join(folder, name), { recursive: true, force: true })
      }
    }
  }
}

/**
 * Stops a server whose starter was killed before it could stop it.
 * @returns {boolean} whether one was running
 */
export function stopLeftover(folder) {
  const pidFile = path.join(folder, "postmaster.pid")
  if (!fs.existsSync(pidFile)) {
    return false
  }
  const pid = Number(fs.readFileSync(pidFile, "utf8").split("\n")[0])
  if (!runs(pid, "postgres")) {
    return false
  }
  process.kill(pid, "SIGINT")
  while (isAlive(pid)) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  return true
}

/**
 * Whether a process runs, and is the one that is meant: numbers are given again. Where
 * the system does not show command lines, the number must do.
 */
export function runs(pid, command) {
  const commandLine = `/proc/${pid}/cmdline`
  return (
    isAlive(pid) &&
    (!fs.existsSync(commandLine) ||
      fs.readFileSync(commandLine, "utf8").includes(command))
  )
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/**
 * Where data that is kept lives. PostgreSQL does not run as root; as root it runs as
 * the user `postgres`, who may be unable to enter the wanted folder: then it is a folder
 * of its own under /var/tmp.
 */
export function durableFolder(wanted) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || othersMayEnter(path.dirname(wanted))) {
    return wanted
  }
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  return path.join("/var/tmp", `partner-center-${name}`)
}

function othersMayEnter(folder) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  const mayEnter = !stat || (stat.mode & 0o001) !== 0
  const parent = path.dirname(folder)
  return mayEnter && (parent === folder || othersMayEnter(parent))
}
