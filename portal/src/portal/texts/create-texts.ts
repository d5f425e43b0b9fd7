import { createInstance } from "i18next"
import type { ComponentProps } from "react"
import type { I18nextProvider } from "react-i18next"
import { de } from "./de/index.ts"
import { en } from "./en/index.ts"

type Texts = ComponentProps<typeof I18nextProvider>["i18n"]

/** The portal's own texts: an instance of its own, whatever the host uses. */
export const createTexts = (locale: string): Texts => {
  const texts = createInstance()
  void texts.init({
    lng: locale,
    fallbackLng: "en",
    resources: { en: { translation: en }, de: { translation: de } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initImmediate: false,
  })
  // react-i18next adds what its type asks for when it first sees an instance.
  return texts as Texts
}
