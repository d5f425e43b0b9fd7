import path from "node:path"

import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000"
const backendUrl = process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000"

/** Who pays partners besides people, where the store has an account with them. */
const paypal = process.env.PAYPAL_CLIENT_ID && {
  resolve: "./src/providers/paypal",
  id: "paypal",
  options: {
    clientId: process.env.PAYPAL_CLIENT_ID,
    clientSecret: process.env.PAYPAL_CLIENT_SECRET,
    environment: process.env.PAYPAL_ENVIRONMENT ?? "sandbox",
    webhookId: process.env.PAYPAL_WEBHOOK_ID,
    baseUrl: process.env.PAYPAL_URL,
    timeoutMs: Number(process.env.PAYPAL_TIMEOUT_MS ?? 30_000),
  },
}

/** Medusa's loyalty plugin, and partners paid by the store credit that it keeps. */
const hasStoreCredit = process.env.STORE_CREDIT === "true"

/**
 * The repository as its own store, for the demo and the tests. A real store
 * lists the plugin under `plugins`; here the modules are named by path, because
 * a project that is also its own plugin would load everything twice.
 */
const pluginOptions = {
  payoutProviders: [
    ...(paypal ? [paypal] : []),
    ...(hasStoreCredit ? [{ resolve: "./src/providers/store-credit" }] : []),
  ],
  storefrontUrl,
  backendUrl,
  // The demo's storefront has products' pages only.
  categoryPath: process.env.CATEGORY_PATH ?? null,
  secret: process.env.PARTNER_CENTER_SECRET,
  storefrontSecret: process.env.PARTNER_CENTER_STOREFRONT_SECRET,
  encryptionKeys: process.env.PARTNER_CENTER_ENCRYPTION_KEYS,
}

/**
 * What several processes have to share. Without Redis each process keeps its own
 * events, workflows and locks, which suits a store of one process only.
 */
const redisUrl = process.env.REDIS_URL
const sharedModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: {
          redisUrl,
          // What a worker that died had at work is taken up by another after this
          // time; BullMQ's own 30 s would keep commissions waiting for up to a minute.
          workerOptions: { lockDuration: 10_000, stalledInterval: 5_000 },
        },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

/**
 * Where e-mails are kept instead of being sent, for the demo and the tests. Built for
 * production this file stands in another folder, then the provider is named in full.
 */
const mailFolder = process.env.MAIL_FOLDER
const mailModules = mailFolder
  ? [
      {
        resolve: "@medusajs/medusa/notification",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/notification-local",
              id: "local",
              options: { channels: ["feed"] },
            },
            {
              resolve:
                process.env.MAIL_PROVIDER ??
                path.resolve("demo", "mail-folder.cjs"),
              id: "mail-folder",
              options: { channels: ["email"], folder: mailFolder },
            },
          ],
        },
      },
    ]
  : []

// Over plain http a browser would drop the session cookie that production sets.
const insecureCookies = process.env.COOKIE_INSECURE === "true"

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
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
  admin: {
    backendUrl: "/",
    disable: process.env.DISABLE_MEDUSA_ADMIN === "true",
  },
  plugins: hasStoreCredit ? ["@medusajs/loyalty-plugin"] : [],
  modules: [
    { resolve: "./src/modules/partner", options: pluginOptions },
    { resolve: "./src/modules/referral", options: pluginOptions },
    { resolve: "./src/modules/ledger", options: pluginOptions },
    { resolve: "./src/modules/outreach", options: pluginOptions },
    { resolve: "./src/modules/payee", options: pluginOptions },
    ...sharedModules,
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            // Its default is port 9000, where the server not always is.
            options: { backend_url: `${backendUrl}/static` },
          },
        ],
      },
    },
    ...mailModules,
  ],
})
