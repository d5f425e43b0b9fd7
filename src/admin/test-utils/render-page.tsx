import { TooltipProvider } from "@medusajs/ui"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { render } from "@testing-library/react"
import i18next from "i18next"
import type { ReactElement } from "react"
import {
  I18nextProvider,
  type I18nextProviderProps,
  initReactI18next,
} from "react-i18next"
import { createMemoryRouter, RouterProvider } from "react-router-dom"

import translations from "../i18n"

/** Renders a piece of a page in English, with what the dashboard puts around pages. */
export const renderPage = async (element: ReactElement) => {
  const i18n = i18next.createInstance()
  await i18n.use(initReactI18next).init({
    lng: "en",
    resources: translations,
    interpolation: { escapeValue: false },
  })
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  })
  const router = createMemoryRouter(
    [
      {
        path: "/page",
        children: [{ path: "edit", element }],
      },
    ],
    { initialEntries: ["/page/edit"] },
  )
  return render(
    // The cast: react-i18next adds to one of i18next's two sets of types.
    <I18nextProvider i18n={i18n as I18nextProviderProps["i18n"]}>
      <QueryClientProvider client={queryClient}>
        <TooltipProvider>
          <RouterProvider router={router} />
        </TooltipProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  )
}
