import type { WAYS_IN } from "../portal/pages/ways-in.ts"
import { MENU, pathOf } from "../portal/shell/menu.ts"

const waysIn: Record<keyof typeof WAYS_IN, true> = {
  "/sign-up": true,
  "/forgot-password": true,
  "/password": true,
  "/visit": true,
}

/** Every page of the portal: each gets an `index.html` in a folder of its name. */
export const pages: string[] = [
  ...MENU.flatMap(({ entries }) => entries.map(pathOf)),
  ...Object.keys(waysIn),
].map((path) => path.slice(1))
