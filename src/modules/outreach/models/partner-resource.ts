import { model } from "@medusajs/framework/utils"

import { RESOURCE_KINDS } from "../../../domain/resource/resource-kinds"

/** Something that partners promote the store with. What is null depends on its kind. */
const PartnerResource = model
  .define(
    { name: "partner_resource", tableName: "partner_resource" },
    {
      id: model.id({ prefix: "pres" }).primaryKey(),
      kind: model.enum([...RESOURCE_KINDS]),
      name: model.text().searchable(),
      /** What partners read beside it: plain text. */
      description: model.text().nullable(),
      status: model.enum(["published", "draft"]).default("draft"),
      /** 1, 2, 3 …: the lowest comes first. */
      rank: model.number(),
      /** Its season: from when, inclusive, and until when, exclusive. */
      starts_at: model.dateTime().nullable(),
      ends_at: model.dateTime().nullable(),
      /** Whose partners see it; empty: all. */
      program_ids: model.array().default([]),
      /** Where it leads, by a link for all partners; null: the main link. */
      link_id: model.text().nullable(),
      subject: model.text().nullable(),
      /** Cleaned HTML with merge fields. */
      body: model.text().nullable(),
      alt: model.text().nullable(),
      /** Of Medusa's file module. */
      file_id: model.text().nullable(),
      file_url: model.text().nullable(),
      file_name: model.text().nullable(),
      mime_type: model.text().nullable(),
      /** Bytes. */
      file_size: model.number().nullable(),
      /** Pixels. */
      width: model.number().nullable(),
      height: model.number().nullable(),
    },
  )
  .indexes([
    { name: "IDX_partner_resource_rank", on: ["rank"] },
    {
      name: "IDX_partner_resource_program_ids",
      on: ["program_ids"],
      type: "GIN",
    },
    { name: "IDX_partner_resource_file_id", on: ["file_id"] },
  ])

export default PartnerResource
