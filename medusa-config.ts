import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000"

/**
 * The repository as its own store, for the demo and the tests. A real store
 * lists the plugin under `plugins`; here the modules are named by path, because
 * a project that is also its own plugin would load everything twice.
 */
const pluginOptions = {
  storefrontUrl,
  backendUrl: process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000",
  secret: process.env.PARTNER_CENTER_SECRET,
  storefrontSecret: process.env.PARTNER_CENTER_STOREFRONT_SECRET,
}

// Over plain http a browser would drop the session cookie that production sets.
const insecureCookies = process.env.COOKIE_INSECURE === "true"

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? storefrontUrl,
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors:
        process.env.AUTH_CORS ?? `http://localhost:9000,${storefrontUrl}`,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        partner: ["emailpass"],
      },
    },
    ...(insecureCookies
      ? { cookieOptions: { secure: false, sameSite: "lax" } }
      : {}),
  },
  admin: { backendUrl: "/" },
  modules: [
    { resolve: "./src/modules/partner", options: pluginOptions },
    { resolve: "./src/modules/referral", options: pluginOptions },
    { resolve: "./src/modules/ledger", options: pluginOptions },
  ],
})
