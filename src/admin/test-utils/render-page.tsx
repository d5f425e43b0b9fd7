import { TooltipProvider } from "@medusajs/ui"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { render } from "@testing-library/react"
import i18next from "i18next"
import type { ReactElement } from "react"
import { initReactI18next } from "react-i18next"
import { createMemoryRouter, RouterProvider } from "react-router-dom"

import translations from "../i18n"

/** Renders a piece of a page, with what the dashboard puts around pages. */
export const renderPage = async (
  element: ReactElement,
  language: keyof typeof translations = "en",
) => {
  // It becomes the instance of every `useTranslation` that is told of no other.
  await i18next
    .createInstance()
    .use(initReactI18next)
    .init({
      lng: language,
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
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <RouterProvider router={router} />
      </TooltipProvider>
    </QueryClientProvider>,
  )
}
