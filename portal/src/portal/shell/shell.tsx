import { lazy, Suspense, useRef, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PartnerMeResponse, Portal } from "../../client/types.ts"
import { useSignOut } from "../data/use-session.ts"
import { Button } from "../ui/button.tsx"
import { Nav } from "./nav.tsx"
import { VisitBanner } from "./visit-banner.tsx"

/** Phones alone have the menu in a dialog: it is loaded when it is opened first. */
const Dialog = lazy(async () => ({
  default: (await import("../ui/dialog.tsx")).Dialog,
}))

/** Frame of all pages for who has signed in: head, menu, and the page. */
export const Shell = ({
  me,
  look,
  children,
}: {
  me: PartnerMeResponse
  look: Portal
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [wasMenuOpened, setMenuOpened] = useState(false)
  const hasNavigated = useRef(false)
  const signOut = useSignOut()
  const openMenu = () => {
    hasNavigated.current = false
    setMenuOpened(true)
    setMenuOpen(true)
  }
  const closeMenuFor = () => {
    hasNavigated.current = true
    setMenuOpen(false)
  }
  return (
    <>
      {me.visit && <VisitBanner name={me.partner.name} visit={me.visit} />}
      <div className="pp-head">
        <div className="pp-head__who">
          {look.logo_url && (
            <img className="pp-head__logo" src={look.logo_url} alt="" />
          )}
          <p className="pp-head__name">
            {me.partner.name} <code>{me.partner.code}</code>
          </p>
        </div>
        <div className="pp-head__menu">
          <Button kind="secondary" onClick={openMenu}>
            {t("common.menu")}
          </Button>
        </div>
        {!me.visit && (
          <Button
            kind="quiet"
            busy={signOut.isPending}
            onClick={() => signOut.mutate()}
          >
            {t("common.signOut")}
          </Button>
        )}
      </div>
      <div className="pp-body">
        <div className="pp-side">
          <Nav entries={look.entries} />
        </div>
        <div className="pp-page">{children}</div>
      </div>
      {wasMenuOpened && (
        <Suspense>
          <Dialog
            title={t("common.menu")}
            open={isMenuOpen}
            onClose={() => setMenuOpen(false)}
            // The page that was chosen takes it.
            leavesFocus={() => hasNavigated.current}
          >
            <Nav entries={look.entries} onNavigate={closeMenuFor} />
          </Dialog>
        </Suspense>
      )}
    </>
  )
}
