/** @jest-environment jsdom */
import "../../test-utils/jsdom"

import { renderHook } from "@testing-library/react"
import i18next from "i18next"
import { initReactI18next } from "react-i18next"

import { because } from "../../../domain/reasons/catalogue"
import translations from "../../i18n"
import { useReason, useReasons } from "../use-reason"

/* Intl separates numbers and symbols by no-break spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

const readIn = (lng: string) =>
  i18next
    .createInstance()
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: "en",
      resources: translations,
      interpolation: { escapeValue: false },
    })

describe("A reason of the engine", () => {
  beforeEach(() => readIn("de"))

  const say = (...args: Parameters<ReturnType<typeof useReason>>) =>
    plain(renderHook(() => useReason()).result.current(...args))

  it("is said in German, with numbers as Germans write them", () => {
    expect(
      say(
        "",
        because("percent_of_taken", {
          percent: "12.5",
          base: "1033.333333",
          taken: ["before_discounts", "with_tax"],
          result: "129.166667",
          currency_code: "eur",
        }),
      ),
    ).toBe(
      "12,5 % von 1.033,333333 € (vor Rabatten, mit Steuer) = 129,166667 €",
    )
    expect(
      say(
        "",
        because("tier_since", {
          from: "100",
          volume: "250.5",
          since: "2026-11-01T00:00:00.000Z",
          currency_code: "eur",
        }),
      ),
    ).toBe("Ab 100,00 € eigenem Umsatz (250,50 € seit dem 1. Nov. 2026):")
  })

  it("has a singular", () => {
    const older = (count: string) =>
      say("", because("click_too_old", { set_by: "settings", count }))
    expect(older("1")).toBe(
      "Der Klick ist älter als die Empfehlungsfrist von 1 Tag.",
    )
    expect(older("30")).toBe(
      "Der Klick ist älter als die Empfehlungsfrist von 30 Tagen.",
    )
  })

  it("leaves what an admin wrote as it is", () => {
    expect(
      say("", because("assigned_by_store", { reason: "<b> {{count}} $t(x)" })),
    ).toBe("Vom Shop zugeordnet: <b> {{count}} $t(x)")
  })

  it("is the sentence of the API where nothing else is known", () => {
    expect(say("An old sentence.", null)).toBe("An old sentence.")
    expect(say("A new one.", { code: "from_tomorrow", params: {} })).toBe(
      "A new one.",
    )
  })

  it("is said in English in languages that we do not speak", async () => {
    await readIn("ptBR")
    expect(say("", because("gift_card"))).toBe("Gift cards earn no commission.")
  })

  it("may be one of several, of which old rows have the sentences only", () => {
    const { current } = renderHook(() => useReasons()).result
    expect(current(["Kept."], null)).toEqual(["Kept."])
    expect(current(["New:"], [because("new_customer")])).toEqual([
      "Für die erste Bestellung eines Kunden:",
    ])
  })
})
