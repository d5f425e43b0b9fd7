import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Overview } from "../../lib/overview-types"
import { paths } from "../../lib/paths"

/** What a store does before there is anything to be shown: three steps. */
export const FirstStepsSection = ({ setup }: Pick<Overview, "setup">) => {
  const { t } = useTranslation("partner-center")
  const steps = [
    { name: "program", done: setup.has_program, to: paths.programs },
    { name: "partner", done: setup.has_partner, to: paths.partners },
    { name: "link", done: setup.has_link, to: paths.links },
  ]
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("overview.steps.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("overview.steps.description")}
        </Text>
      </div>
      <ol className="divide-y">
        {steps.map(({ name, done, to }, index) => (
          <li
            key={name}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4"
          >
            <div className="flex min-w-0 flex-1 basis-64 gap-x-3">
              {done ? (
                <CheckCircleSolid
                  aria-label={t("overview.steps.done")}
                  className="text-ui-tag-green-icon mt-0.5 shrink-0"
                />
              ) : (
                <Text
                  size="small"
                  weight="plus"
                  aria-hidden
                  className="w-[15px] shrink-0"
                >
                  {index + 1}
                </Text>
              )}
              <div>
                <Text size="small" weight="plus">
                  {t(`overview.steps.${name}.title`)}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`overview.steps.${name}.description`)}
                </Text>
              </div>
            </div>
            <Button size="small" variant="secondary" asChild>
              <Link to={to}>{t(`overview.steps.${name}.action`)}</Link>
            </Button>
          </li>
        ))}
      </ol>
    </Container>
  )
}
