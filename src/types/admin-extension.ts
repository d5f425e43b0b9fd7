/**
 * What `medusa-plugin-partner-center/admin` exports: modules that Medusa's dashboard
 * loads by itself. Only their type is here; the code is built by `medusa plugin:build`.
 */
declare const extension: Readonly<Record<string, unknown>>

export default extension
