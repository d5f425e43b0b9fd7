import { model } from "@medusajs/framework/utils"

/** Which process runs a job now, and up to where the job has come (`cursor`). */
const PartnerJobLease = model.define(
  { name: "partner_job_lease", tableName: "partner_job_lease" },
  {
    id: model.id().primaryKey(),
    leased_until: model.dateTime(),
    cursor: model.text().nullable(),
  },
)

export default PartnerJobLease
