const LONGEST = 40

/** What mail programs make links of: slashes, colons, @, and dots before words. */
const LIKE_AN_ADDRESS = /[/\\:@]|\.\S*\p{L}{2}/u

/**
 * A first name as an e-mail may say it; null for what is none. Anybody can fill in the
 * application's form with anybody's address: the store's e-mails must not carry a
 * stranger's message to them.
 */
export function greetableName(name: string | null): string | null {
  return name && name.length <= LONGEST && !LIKE_AN_ADDRESS.test(name)
    ? name
    : null
}
