import { randomInt } from "node:crypto"

import autocannon from "autocannon"

import { Sample } from "./numbers"

const BROWSERS = [
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
]

export interface Load {
  /** How many requests were answered; all of them with the status that was wanted. */
  answered: number
  perSecond: number
  /** Milliseconds until the answer. */
  times: Sample
}

/**
 * Lets many visitors, each with an address of their own, ask for pages again and again.
 * @param wanted the status that every answer must have
 * @throws Error where one has another
 */
export async function putLoadOn(
  url: string,
  paths: readonly string[],
  {
    connections,
    seconds,
    wanted,
  }: { connections: number; seconds: number; wanted: number },
): Promise<Load> {
  const times: number[] = []
  const others = new Set<number>()
  const { errors, timeouts, duration } = await new Promise<autocannon.Result>(
    (resolve, reject) => {
      autocannon(
        {
          url,
          connections,
          duration: seconds,
          setupClient: (client) => client.setRequests(visitsOf(paths)),
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      ).on("response", (_client, status, _bytes, took) => {
        if (status === wanted) {
          times.push(took)
        } else {
          others.add(status)
        }
      })
    },
  )
  if (errors + timeouts + others.size > 0) {
    throw new Error(
      `${url}${paths[0]}: ${errors} errors, ${timeouts} without an answer, other statuses: ${[...others]}`,
    )
  }
  return {
    answered: times.length,
    perSecond: times.length / duration,
    times: new Sample(times),
  }
}

/** One visit of each page, by visitors that nobody else is, beginning anywhere. */
function visitsOf(paths: readonly string[]): autocannon.Request[] {
  const first = randomInt(paths.length)
  return paths.map((_, index) => ({
    method: "GET",
    path: paths[(first + index) % paths.length],
    headers: visitorHeaders(),
  }))
}

/** What a browser sends, through one proxy. */
export function visitorHeaders(): Record<string, string> {
  return {
    "user-agent": BROWSERS[randomInt(BROWSERS.length)],
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": "de,en-US;q=0.7,en;q=0.3",
    "x-forwarded-for": [10, byte(), byte(), byte()].join("."),
  }
}

const byte = () => randomInt(256)
