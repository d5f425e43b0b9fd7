import { PORTAL_ENTRIES, type PortalEntry } from "../../domain/portal-entries"
import type { PortalSettings, SavePortalSettingsInput } from "./portal-types"

/** The portal's settings in the groups in which they are shown and edited. */
export const PORTAL_SECTIONS = [
  "welcome",
  "entries",
  "look",
  "sender",
  "applications",
] as const

export type PortalSection = (typeof PORTAL_SECTIONS)[number]

/** A section by its name in an address, which can be anything. */
export const toPortalSection = (
  name: string | undefined,
): PortalSection | null =>
  PORTAL_SECTIONS.find((section) => section === name) ?? null

/** The logo that there is, none, or one that is uploaded when the form is saved. */
export type LogoChoice = "keep" | "remove" | File

/** The portal's settings as a form holds them: what is typed is text, empty is none. */
export interface PortalValues {
  welcome_title: string
  welcome_message: string
  shown: Record<PortalEntry, boolean>
  /** Called as the API calls it, so that what it refuses stands at this field. */
  logo_file_id: LogoChoice
  accent_color: string
  accent_color_dark: string
  heading_font: string
  body_font: string
  corner_radius: string
  sender_name: string
  sender_email: string
  reply_to_email: string
  approval: PortalSettings["approval"]
}

/** The form's values at the beginning. */
export const toPortalValues = (settings: PortalSettings): PortalValues => ({
  welcome_title: settings.welcome_title ?? "",
  welcome_message: settings.welcome_message ?? "",
  shown: Object.fromEntries(
    PORTAL_ENTRIES.map((entry) => [
      entry,
      !settings.hidden_entries.includes(entry),
    ]),
  ) as Record<PortalEntry, boolean>,
  logo_file_id: "keep",
  accent_color: settings.accent_color ?? "",
  accent_color_dark: settings.accent_color_dark ?? "",
  heading_font: settings.heading_font ?? "",
  body_font: settings.body_font ?? "",
  corner_radius: String(settings.corner_radius ?? ""),
  sender_name: settings.sender_name ?? "",
  sender_email: settings.sender_email ?? "",
  reply_to_email: settings.reply_to_email ?? "",
  approval: settings.approval,
})

/**
 * What is sent to save a section: its fields alone, so that nobody else's change of
 * another is undone. A new logo is not among them: it has to be uploaded first.
 */
export const toSavePortal = (
  section: PortalSection,
  values: PortalValues,
): SavePortalSettingsInput => {
  switch (section) {
    case "welcome":
      return {
        welcome_title: textOrNull(values.welcome_title),
        welcome_message: textOrNull(values.welcome_message),
      }
    case "entries":
      return {
        hidden_entries: PORTAL_ENTRIES.filter((entry) => !values.shown[entry]),
      }
    case "look":
      return {
        accent_color: textOrNull(values.accent_color),
        accent_color_dark: textOrNull(values.accent_color_dark),
        heading_font: textOrNull(values.heading_font),
        body_font: textOrNull(values.body_font),
        corner_radius: values.corner_radius.trim()
          ? Number(values.corner_radius)
          : null,
        ...(values.logo_file_id === "remove" && {
          logo_file_id: null,
          logo_url: null,
        }),
      }
    case "sender":
      return {
        sender_name: textOrNull(values.sender_name),
        sender_email: textOrNull(values.sender_email),
        reply_to_email: textOrNull(values.reply_to_email),
      }
    case "applications":
      return { approval: values.approval }
  }
}

/** Whether corners can be read: JSON would make null of other texts, which is "none". */
export const isPixels = (typed: string): boolean =>
  typed.trim() === "" || Number.isFinite(Number(typed))

const textOrNull = (text: string): string | null => text.trim() || null
