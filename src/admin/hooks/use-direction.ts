import { useTranslation } from "react-i18next"

/**
 * How the dashboard is read. Selects, tabs and menus have to be told: they take no notice
 * of the page's direction.
 */
export const useDirection = (): "ltr" | "rtl" => useTranslation().i18n.dir()
