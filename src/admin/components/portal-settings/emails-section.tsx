import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePartnerEmails } from "../../hooks/api/emails"
import { SectionSkeleton } from "../common/section-skeleton"
import { TextLink } from "../common/text-link"

/** Which e-mails partners get and when; each can be looked at. */
export const EmailsSection = () => {
  const { t } = useTranslation("partner-center")
  const { data, isError, error } = usePartnerEmails()

  if (isError) {
    throw error
  }
  if (!data) {
    return <SectionSkeleton rows={5} />
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("emails.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("emails.description")}
        </Text>
      </div>
      <ul className="divide-y">
        {data.emails.map(({ kind, is_own }) => (
          <li key={kind} className="flex flex-col gap-y-1 px-6 py-4">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <Text asChild size="small" leading="compact" weight="plus">
                <span>
                  <TextLink to={`emails/${kind}`}>
                    {t(`emails.kinds.${kind}.name`)}
                  </TextLink>
                </span>
              </Text>
              {is_own && <Badge size="2xsmall">{t("emails.own")}</Badge>}
            </div>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t(`emails.kinds.${kind}.when`)}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}
