import { writeFileSync } from "node:fs"

import { version } from "../../package.json"
import { contracts } from "../../src/api/contracts"
import { buildOpenApi } from "./build-openapi"

const document = buildOpenApi(contracts, version)
writeFileSync(process.argv[2], `${JSON.stringify(document, null, 2)}\n`)
