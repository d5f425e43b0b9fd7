import {
  isPixels,
  PORTAL_SECTIONS,
  toPortalSection,
  toPortalValues,
  toSavePortal,
} from "../portal-form"
import type { PortalSettings } from "../portal-types"

const SETTINGS: PortalSettings = {
  welcome_title: "Hello",
  welcome_message: "<p>Good to see you</p>",
  hidden_entries: ["banners", "sales"],
  logo_file_id: "logo.png",
  logo_url: "https://shop.example/logo.png",
  accent_color: "#1d5b45",
  accent_color_dark: null,
  heading_font: null,
  body_font: "Georgia, serif",
  corner_radius: 0,
  sender_name: null,
  sender_email: "partners@shop.example",
  reply_to_email: null,
  approval: "automatic",
}

describe("The form of the portal's settings", () => {
  it("comes back unchanged when nothing was typed, the logo left alone", () => {
    const values = toPortalValues(SETTINGS)
    const saved = Object.assign(
      {},
      ...PORTAL_SECTIONS.map((section) => toSavePortal(section, values)),
    )
    const { logo_file_id: _id, logo_url: _url, ...rest } = SETTINGS
    expect(saved).toEqual(rest)
  })

  it("reads emptied fields as none", () => {
    const values = {
      ...toPortalValues(SETTINGS),
      welcome_title: "  ",
      welcome_message: "",
      accent_color: "",
      corner_radius: " ",
    }
    expect(toSavePortal("welcome", values)).toEqual({
      welcome_title: null,
      welcome_message: null,
    })
    expect(toSavePortal("look", values)).toMatchObject({
      accent_color: null,
      corner_radius: null,
    })
  })

  it("takes the logo away, and leaves a new one to the upload", () => {
    const values = toPortalValues(SETTINGS)
    expect(
      toSavePortal("look", { ...values, logo_file_id: "remove" }),
    ).toMatchObject({ logo_file_id: null, logo_url: null })
    const file = new File(["x"], "new.png")
    expect(
      toSavePortal("look", { ...values, logo_file_id: file }),
    ).not.toHaveProperty("logo_file_id")
  })

  it("hides what is switched off, in the menu's order", () => {
    const values = toPortalValues(SETTINGS)
    const shown = { ...values.shown, welcome: false, sales: true }
    expect(toSavePortal("entries", { ...values, shown })).toEqual({
      hidden_entries: ["welcome", "banners"],
    })
  })

  it("takes pixels that can be read", () => {
    expect(["", " ", "0", "4", " 12 "].every(isPixels)).toBe(true)
    expect(["x", "4px", "1,5"].some(isPixels)).toBe(false)
  })

  it("knows its sections", () => {
    expect(toPortalSection("look")).toBe("look")
    expect(toPortalSection("else")).toBeNull()
    expect(toPortalSection(undefined)).toBeNull()
  })
})
