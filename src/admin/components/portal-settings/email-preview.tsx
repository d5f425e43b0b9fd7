import { Label, Select, Tabs, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { EmailLanguage, EmailPreview } from "../../lib/emails-types"
import { SettingList } from "./setting-list"

const LANGUAGES: readonly EmailLanguage[] = ["en", "de"]

interface EmailPreviewProps {
  email: EmailPreview
  onLanguageChange: (language: EmailLanguage) => void
}

/** An e-mail with its head: as a mail program shows it, and as text alone. */
export const EmailPreviewPanel = ({
  email,
  onLanguageChange,
}: EmailPreviewProps) => {
  const { t } = useTranslation("partner-center")
  const id = useId()
  const dir = useDirection()
  const name = t(`emails.kinds.${email.kind}.name`)
  return (
    <div className="flex flex-col gap-y-6">
      <div className="flex flex-col gap-y-2 sm:w-60">
        <Label htmlFor={id} size="small" weight="plus">
          {t("emails.language")}
        </Label>
        <Select
          dir={dir}
          value={email.language}
          onValueChange={(language) =>
            onLanguageChange(language as EmailLanguage)
          }
        >
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {LANGUAGES.map((language) => (
              <Select.Item key={language} value={language}>
                {t(`emails.languages.${language}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="border-ui-border-base rounded-lg border">
        <SettingList
          settings={[
            { label: t("emails.fields.subject"), value: email.subject },
            {
              label: t("emails.fields.from"),
              value: email.from ?? t("emails.provider"),
            },
            {
              label: t("emails.fields.reply_to"),
              value: email.reply_to ?? t("emails.noReply"),
            },
          ]}
        />
      </div>
      <Tabs dir={dir} defaultValue="html">
        <Tabs.List aria-label={name}>
          <Tabs.Trigger value="html">{t("emails.tabs.html")}</Tabs.Trigger>
          <Tabs.Trigger value="text">{t("emails.tabs.text")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="html" className="mt-4">
          {/* Nothing in it may run or lead away: a store can write its own e-mails. */}
          <iframe
            title={t("emails.frame", { name })}
            srcDoc={email.html}
            sandbox=""
            referrerPolicy="no-referrer"
            className="border-ui-border-base h-[560px] w-full rounded-lg border"
          />
        </Tabs.Content>
        <Tabs.Content value="text" className="mt-4">
          <Text
            size="small"
            className="border-ui-border-base whitespace-pre-wrap break-words rounded-lg border p-4"
          >
            {email.text}
          </Text>
        </Tabs.Content>
      </Tabs>
    </div>
  )
}
