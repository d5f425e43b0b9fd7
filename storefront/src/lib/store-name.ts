/** The demo store's name, as visitors see it. */
export const STORE_NAME = "Paper & Ink"
