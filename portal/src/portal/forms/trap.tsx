import { forwardRef, type InputHTMLAttributes } from "react"
import { useTranslation } from "react-i18next"

/** A field that people do not get into, and programs fill in. */
export const Trap = forwardRef<
  HTMLInputElement,
  InputHTMLAttributes<HTMLInputElement>
>((input, ref) => {
  const { t } = useTranslation()
  return (
    <div className="pp-hidden" aria-hidden>
      <label>
        {t("access.signUp.trap")}
        <input {...input} ref={ref} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
})
Trap.displayName = "Trap"
