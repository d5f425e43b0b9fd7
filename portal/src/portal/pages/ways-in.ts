import { lazy } from "react"

/** Pages for who has not signed in, each loaded when it is opened. */
export const WAYS_IN = {
  "/sign-up": lazy(async () => ({
    default: (await import("./sign-up-page.tsx")).SignUpPage,
  })),
  "/forgot-password": lazy(async () => ({
    default: (await import("./forgot-password-page.tsx")).ForgotPasswordPage,
  })),
  "/password": lazy(async () => ({
    default: (await import("./password-page.tsx")).PasswordPage,
  })),
  "/visit": lazy(async () => ({
    default: (await import("./visit-page.tsx")).VisitPage,
  })),
}
