import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { EmailList, EmailPreviewAnswer } from "../../lib/emails-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"

const PATH = "/admin/partner-emails"

const emailKeys = queryKeysFactory("emails")

/** Which e-mails partners get, and in which language. */
export const usePartnerEmails = () =>
  useQuery<EmailList, FetchError>({
    queryKey: emailKeys.lists(),
    queryFn: () => sdk.client.fetch<EmailList>(PATH),
  })

/**
 * An e-mail with made-up data.
 * @param language the store's when it is not given
 */
export const useEmailPreview = (kind: string, language: string | null) => {
  const query = language === null ? undefined : { language }
  const { data, ...rest } = useQuery<EmailPreviewAnswer, FetchError>({
    queryKey: [...emailKeys.detail(kind), language],
    queryFn: () =>
      sdk.client.fetch<EmailPreviewAnswer>(
        `${PATH}/${encodeURIComponent(kind)}`,
        { query },
      ),
    placeholderData: keepPreviousData,
  })
  return { email: data?.email, ...rest }
}
