import { model } from "@medusajs/framework/utils"

import { PAYEE_ACTORS } from "../../../domain/payee"

/** A file about a partner's taxes. */
const PartnerTaxDocument = model
  .define(
    { name: "partner_tax_document", tableName: "partner_tax_document" },
    {
      id: model.id({ prefix: "ptaxd" }).primaryKey(),
      partner_id: model.text(),
      name: model.text(),
      /** What it is, for example a certificate of residence. */
      kind: model.text(),
      mime_type: model.text(),
      /** Bytes. */
      size: model.number(),
      /** Of Medusa's file module. */
      file_id: model.text(),
      /** The key of the file, encrypted for this document: see `sealFile` (encryption). */
      file_key: model.text(),
      /** Of its bytes, in hexadecimal digits. */
      sha256: model.text(),
      uploaded_by_type: model.enum([...PAYEE_ACTORS]),
      /** The member, or Medusa's user. */
      uploaded_by: model.text(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_tax_document_partner",
      on: ["partner_id", "created_at"],
    },
  ])

export default PartnerTaxDocument
