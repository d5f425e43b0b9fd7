import { WAYS_IN } from "../portal/pages/ways-in.ts"
import { MENU, pathOf } from "../portal/shell/menu.ts"

/** Every page of the portal: each gets an `index.html` in a folder of its name. */
export const pages: string[] = [
  ...MENU.flatMap(({ entries }) => entries),
  ...WAYS_IN,
].map((page) => pathOf(page).slice(1))
