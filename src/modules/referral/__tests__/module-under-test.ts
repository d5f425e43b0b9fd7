import path from "node:path"

import { REFERRAL_MODULE } from ".."

/** Absolute: from a relative folder the runner loads no models and makes no database. */
const FOLDER = path.resolve(__dirname, "..")

/** What Medusa's module runner needs to run this module. */
export const MODULE_UNDER_TEST = {
  moduleName: REFERRAL_MODULE,
  resolve: FOLDER,
  pathToMigrations: `${FOLDER}/migrations`,
  moduleOptions: {
    storefrontUrl: "http://localhost:8000",
    secret: "a-secret-of-more-than-32-characters",
  },
}
