import { signOut } from "@/lib/data/partner-actions"
import { SubmitButton } from "../ui/form-parts"
import { LocalTime } from "./local-time"

/** Says on every page of the portal that it is not the partner who looks. */
export const VisitBanner = ({
  partnerName,
  endsAt,
}: {
  partnerName: string
  endsAt: string
}) => (
  <section className="visit" aria-label="Visit">
    <p>
      You are looking at the portal as <strong>{partnerName}</strong>. Read
      only. Ends at <LocalTime iso={endsAt} />.
    </p>
    <form action={signOut}>
      <SubmitButton pendingText="Ending…" variant="secondary">
        End
      </SubmitButton>
    </form>
  </section>
)
