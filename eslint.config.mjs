import medusa from "@medusajs/eslint-plugin"

export default [
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.next/**",
      "**/dist/**",
      ".demo/**",
      // Outside the plugin's tsconfig: they would be published otherwise.
      "jest.config.*",
      "playwright.config.ts",
      "benchmarks/**",
      "demo/**",
      "scripts/**",
      // Front-end packages: Medusa's rules are about its back end.
      "portal/**",
      "storefront/**",
    ],
  },
  ...medusa.configs.strict,
  {
    rules: {
      // All plugins of a store share one space of ids, so ours carry a prefix.
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
      // Methods that write open their transaction at the door. A second, protected
      // method for each would double every signature and say nothing.
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  {
    files: ["src/domain/**", "src/encryption/encryption-keys.ts"],
    rules: {
      // They know nothing of Medusa, its errors included.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
]
