export const links = {
  lead: "Whoever comes through one of these links and buys is yours. Copy one, or print its QR code.",
  ad: "Ad (optional)",
  adHint:
    "Your own name for where you show the link, such as newsletter. Link tracking counts it apart.",
  adWrong:
    "3 to 30 characters, a letter first, then letters, digits, - and _. Until then the links are without it.",
  credits: "Who is credited",
  creditsHint: "You can also share links for a partner whom you recruited.",
  me: "Me",
  main: "Main link",
  mainHint: "Leads to the store's home page",
  leadsTo: "Leads to {{destination}}",
  copy: "Copy link",
  share: {
    label: "Share {{name}}",
    subject: "A recommendation",
    mail: "E-mail",
    whatsapp: "WhatsApp",
    x: "X",
    facebook: "Facebook",
  },
  qr: {
    open: "QR code",
    title: "QR code: {{name}}",
    picture: "QR code of {{url}}",
    png: "Download as PNG",
    svg: "Download as SVG",
  },
}
