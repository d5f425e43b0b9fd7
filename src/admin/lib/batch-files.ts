import type { PayoutBatch } from "./payouts-types"

/** The files that a batch can be had as, in the order in which they are offered. */
export const BATCH_FILES = ["csv", "paypal", "sepa"] as const
export type BatchFile = (typeof BATCH_FILES)[number]

const ENDINGS: Record<BatchFile, string> = {
  csv: "csv",
  paypal: "paypal.csv",
  sepa: "sepa.xml",
}

/** The files of a batch: SEPA pays in euros only. */
export const filesOf = ({
  currency_code,
}: Pick<PayoutBatch, "currency_code">): BatchFile[] =>
  BATCH_FILES.filter((file) => file !== "sepa" || currency_code === "eur")

/** What a batch's file is called. */
export const toBatchFileName = (
  { id }: Pick<PayoutBatch, "id">,
  file: BatchFile,
): string => `payouts-${id}.${ENDINGS[file]}`
