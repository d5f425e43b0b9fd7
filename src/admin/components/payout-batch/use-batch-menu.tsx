import type { ActionGroup } from "@medusajs/dashboard/components"
import { ArrowDownTray, ArrowUturnLeft, PaperPlane } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  useDownloadBatch,
  usePayoutProviders,
  useSendBatch,
} from "../../hooks/api/payouts"
import { type BatchFile, filesOf, toBatchFileName } from "../../lib/batch-files"
import { countOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"
import { saveFile } from "../../lib/save-file"
import { useRecall } from "./use-recall"

/** People pay by themselves; nothing is sent to them. */
const PEOPLE = "manual"

/** How a batch gets to whoever pays it: as a file, or through a provider. */
export const useBatchMenu = (batch: PayoutBatch): ActionGroup[] => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()
  const { providers = [] } = usePayoutProviders()
  const { mutate: send } = useSendBatch(batch.id)
  const { mutate: download } = useDownloadBatch(batch.id)
  const recall = useRecall(batch.id)
  const others = providers.filter(({ id }) => id !== PEOPLE)
  const isOpen = countOf(batch, "in_transit").payouts > 0

  const sendTo = async (provider: string) => {
    const confirmed = await prompt({
      title: t("payouts.send.title", { provider }),
      description: t("payouts.send.description"),
      confirmText: t("payouts.send.action", { provider }),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!confirmed) {
      return
    }
    send(
      { provider_id: provider },
      {
        onSuccess: ({ queued }) =>
          queued > 0
            ? toast.success(t("payouts.send.success", { count: queued }))
            : toast.info(t("payouts.send.nothing", { provider })),
        onError: (error) => toast.error(error.message),
      },
    )
  }

  const save = (file: BatchFile) =>
    download(file, {
      onSuccess: (blob) => saveFile(blob, toBatchFileName(batch, file)),
      onError: (error) => toast.error(error.message),
    })

  return [
    {
      actions: others.map(({ id }) => ({
        icon: <PaperPlane />,
        label: t("payouts.send.action", { provider: id }),
        disabled: !isOpen,
        onClick: () => void sendTo(id),
      })),
    },
    {
      actions:
        others.length > 0
          ? [
              {
                icon: <ArrowUturnLeft />,
                label: t("payouts.recall.all"),
                disabled: !isOpen,
                onClick: () => void recall(null),
              },
            ]
          : [],
    },
    {
      actions: filesOf(batch).map((file) => ({
        icon: <ArrowDownTray />,
        label: t(`payouts.files.${file}`),
        disabled: file !== "csv" && !isOpen,
        onClick: () => save(file),
      })),
    },
  ].filter(({ actions }) => actions.length > 0)
}
