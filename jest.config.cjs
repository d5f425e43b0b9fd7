const suites = {
  unit: [
    "<rootDir>/src/**/__tests__/**/*.unit.spec.{ts,tsx}",
    "<rootDir>/portal/src/**/__tests__/**/*.spec.{ts,tsx}",
  ],
  module: ["<rootDir>/src/modules/**/__tests__/**/!(*.unit).spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  cluster: ["<rootDir>/integration-tests/cluster/**/*.spec.ts"],
  packaging: ["<rootDir>/integration-tests/packaging/**/*.spec.ts"],
}

/** One suite, named by TEST_TYPE; `npm test -- unit http` sets it. */
module.exports = {
  testEnvironment: "node",
  testMatch: suites[process.env.TEST_TYPE ?? "unit"],
  setupFiles: ["<rootDir>/integration-tests/setup.ts"],
  modulePathIgnorePatterns: ["dist/", "<rootDir>/.medusa/"],
  // The portal's sources name their own files with the ending, as ES modules do.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  // The portal's router comes as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(wouter|regexparam)/)"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          target: "es2021",
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: "automatic" },
          },
        },
      },
    ],
  },
}
