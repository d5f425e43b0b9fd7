import {
  fromSettingsValues,
  previewSettings,
  toSaveSettings,
  toSettingsValues,
} from "../settings-form"
import { SETTINGS } from "./settings-fixture"

describe("The form of the Partner defaults", () => {
  it("comes back unchanged when nothing was typed", () => {
    for (const settings of [
      SETTINGS,
      {
        ...SETTINGS,
        code_prefix: "shop-",
        tracking_window_days: 30,
        custom_link_url: "/r",
        levels: 3 as const,
      },
    ]) {
      expect(fromSettingsValues(toSettingsValues(settings))).toEqual(settings)
    }
  })

  it("reads an emptied window as without end, an emptied text as none", () => {
    const values = {
      ...toSettingsValues({ ...SETTINGS, tracking_window_days: 30 }),
      tracking_window_days: " ",
      code_prefix: "  ",
    }
    expect(fromSettingsValues(values)).toEqual(SETTINGS)
  })

  it("saves what was changed, so that nobody else's change is undone", () => {
    expect(
      toSaveSettings(SETTINGS, { ...SETTINGS, levels: 3, hold_days: 0 }),
    ).toEqual({ levels: 3, hold_days: 0 })
    expect(toSaveSettings(SETTINGS, SETTINGS)).toEqual({})
  })

  it("previews days that are no number yet as they are now", () => {
    const values = { ...toSettingsValues(SETTINGS), levels: "3" as const }
    const typed = { ...values, hold_days: "-", tracking_window_days: "soon" }
    expect(previewSettings(SETTINGS, typed)).toEqual({ ...SETTINGS, levels: 3 })
    expect(
      previewSettings(
        { ...SETTINGS, tracking_window_days: 30 },
        { ...values, tracking_window_days: "" },
      ).tracking_window_days,
    ).toBeNull()
  })

  it("previews days that can be read in two ways as they are now", () => {
    const values = { ...toSettingsValues(SETTINGS), hold_days: "1.000" }
    expect(previewSettings(SETTINGS, values)).toEqual(SETTINGS)
  })
})
