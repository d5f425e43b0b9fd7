/** What an ad is called: as the API takes it, which counts no click under another name. */
const AD_CODE = /^[A-Za-z][A-Za-z0-9_-]{2,29}$/

export const isAdCode = (text: string): boolean => AD_CODE.test(text)

/** A partner's link that counts apart for one ad. */
export const withAd = (url: string, ad: string): string => {
  const address = new URL(url)
  address.searchParams.set("ad", ad)
  return address.href
}

/** Where a link can be passed on; each opens with it, and the reader sends it. */
export const shareAddresses = (
  url: string,
  subject: string,
): readonly {
  name: "mail" | "whatsapp" | "x" | "facebook"
  href: string
}[] => {
  const link = encodeURIComponent(url)
  const title = encodeURIComponent(subject)
  return [
    { name: "mail", href: `mailto:?subject=${title}&body=${link}` },
    { name: "whatsapp", href: `https://wa.me/?text=${link}` },
    { name: "x", href: `https://x.com/intent/post?url=${link}` },
    {
      name: "facebook",
      href: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    },
  ]
}
