import { spawn, type ChildProcess } from "node:child_process"

const LAST_WORDS = 6000

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

/** Starts a server, waits until it answers, and hands out how to stop it. */
export async function serve(
  command: string,
  args: string[],
  { cwd, env, url }: Options & { url: string },
): Promise<() => Promise<void>> {
  const child = spawn(command, args, { cwd, env: cleanEnv(env) })
  const said = listen(child)
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => resolve())
  })
  const deadline = Date.now() + 120_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${url} does not answer:\n${said().slice(-LAST_WORDS)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return async () => {
    child.kill("SIGTERM")
    await closed
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
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
