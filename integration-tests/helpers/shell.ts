import { spawn, type ChildProcess } from "node:child_process"

const LAST_WORDS = 6000
const START_PATIENCE_MS = 120_000
const STOP_PATIENCE_MS = 20_000
const PAUSE_MS = 300

interface Options {
  cwd: string
  env?: Record<string, string>
  /** Wanted from a command that is supposed to fail. */
  mayFail?: boolean
}

/** Runs a command to its end and returns what it said. */
export async function sh(
  command: string,
  args: string[],
  { cwd, env, mayFail }: Options,
): Promise<{ code: number; said: string }> {
  const child = spawn(command, args, { cwd, env: cleanEnv(env) })
  const said = listen(child)
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (exitCode) => resolve(exitCode ?? 1))
  })
  if (code !== 0 && !mayFail) {
    throw new Error(
      `${command} ${args.join(" ")} failed:\n${said().slice(-LAST_WORDS)}`,
    )
  }
  return { code, said: said() }
}

export interface Server {
  /** Of its process. */
  pid: number
  /** Asks it to end, as a deployment does; a second call does nothing. */
  stop(): Promise<void>
  /** Ends it as a crash does: it gets no chance to finish anything. */
  crash(): Promise<void>
}

/**
 * Starts a server and waits until it answers, `patienceMs` at the most.
 * @param answers is asked again and again, every `pauseMs` milliseconds
 */
export async function serve(
  command: string,
  args: string[],
  {
    cwd,
    env,
    answers,
    pauseMs = PAUSE_MS,
    patienceMs = START_PATIENCE_MS,
  }: Options & {
    answers: () => Promise<boolean>
    pauseMs?: number
    patienceMs?: number
  },
): Promise<Server> {
  const child = spawn(command, args, { cwd, env: cleanEnv(env) })
  const said = listen(child)
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => resolve())
  })
  endWithUs(child)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS)
    await closed
    clearTimeout(timer)
  }
  const deadline = Date.now() + patienceMs
  while (!(await answers().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await end("SIGKILL")
      throw new Error(
        `${command} ${args.join(" ")} does not answer:\n${said().slice(-LAST_WORDS)}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return {
    pid: child.pid!,
    stop: async () => await end("SIGTERM"),
    crash: async () => await end("SIGKILL"),
  }
}

/**
 * Ends a server with this process, however that ends: a pipe closes even when its owner
 * is killed, and the shell at its other end then does the same to the server.
 */
function endWithUs(child: ChildProcess): void {
  const watch = spawn(
    "sh",
    ["-c", 'read -r _; kill -9 "$1" 2>/dev/null', "sh", String(child.pid)],
    { detached: true, stdio: ["pipe", "ignore", "ignore"] },
  )
  // The number may be given again: nobody may be killed for it later.
  child.once("close", () => watch.kill("SIGKILL"))
}

/** Whether an address answers with success. */
export async function answersOk(url: string): Promise<boolean> {
  return (await fetch(url)).ok
}

function listen(child: ChildProcess): () => string {
  const chunks: Buffer[] = []
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

/** What jest sets for itself would change how Medusa and npm behave. */
function cleanEnv(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {
    NODE_OPTIONS: _options,
    JEST_WORKER_ID: _worker,
    NODE_ENV: _nodeEnv,
    ...inherited
  } = process.env
  return { ...inherited, ...env } as NodeJS.ProcessEnv
}
