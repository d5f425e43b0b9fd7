import type {
  RecordClickBody,
  RecordClickResponse,
} from "../../client/types.ts"
import type { PartnerCenterConfig } from "../../server/config.ts"
import { postToStore } from "../store-fetch.ts"
import { visitorHeaders } from "../../server/visitor-headers.ts"

/**
 * Reports a click on behalf of a visitor.
 *
 * @param headers - those of the visitor's request.
 * @returns the id to keep in the visitor cookie; null for none.
 * @throws Error when the API is unreachable, slow, or gives no such answer.
 */
export const reportClick = async (
  config: PartnerCenterConfig,
  click: RecordClickBody,
  headers: Headers,
): Promise<string | null> => {
  const answer = await postToStore(
    config,
    "/store/referrals/clicks",
    click,
    visitorHeaders(headers, config),
  )
  if (!isClickResponse(answer)) {
    throw new Error("the answer has no visitor_id")
  }
  return answer.visitor_id
}

const isClickResponse = (answer: unknown): answer is RecordClickResponse => {
  if (typeof answer !== "object" || !answer || !("visitor_id" in answer)) {
    return false
  }
  return answer.visitor_id === null || typeof answer.visitor_id === "string"
}
