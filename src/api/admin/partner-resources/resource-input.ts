import type { ResourceInput } from "../../../workflows/resource/save-resource"
import type { UpdateResourceBody } from "./contract"

/** A resource as the dashboard sends it, for the workflow: a day is its beginning (UTC). */
export function toResourceInput<Body extends UpdateResourceBody>({
  starts_at,
  ends_at,
  ...same
}: Body): Omit<Body, "starts_at" | "ends_at"> &
  Pick<ResourceInput, "starts_at" | "ends_at"> {
  return {
    ...same,
    ...(starts_at === undefined ? {} : { starts_at: toTime(starts_at) }),
    ...(ends_at === undefined ? {} : { ends_at: toTime(ends_at) }),
  }
}

function toTime(dayOrTime: string | null): string | null {
  return dayOrTime && new Date(dayOrTime).toISOString()
}
