export const links = {
  lead: "Whoever comes through one of these links and buys is yours. Copy one, or print its QR code.",
  ad: "Ad (optional)",
  adHint:
    "Your own name for where you show the link, such as newsletter. Link tracking counts it apart.",
  adWrong:
    "3 to 30 characters, a letter first, then letters, digits, - and _. Until then the links are without it.",
  credits: "Who is credited",
  creditsHint: "You can also share links for a partner whom you recruited.",
  staleRecruit:
    "The address named somebody who is not one of your recruits. These are your own links.",
  created: "“{{name}}” was created.",
  deleted: "“{{name}}” was deleted.",
  create: {
    title: "Create a link",
    name: "Name",
    nameHint: "Only you see it, here and in the reports.",
    destination: "Where does it lead?",
    targets: {
      home: "To the store's home page",
      found: "To a product or a category",
      address: "To another page of the store",
    },
    search: "Search by title",
    results: "Pages that were found",
    found_one: "{{count}} page",
    found_other: "{{count}} pages",
    kinds: { product: "Product", category: "Category" },
    address: "Address of the page",
    addressHint: "Copy it from the store, for example /products/mug.",
    code: "Code (optional)",
    codeHint: "The end of the link. Left empty it is made from the name.",
    submit: "Create the link",
    wrong: {
      name: "Please enter a name of at most 100 characters.",
      destination:
        "This is not a page of the store. Copy the address of one of its pages, or only the part from the first / on.",
      code: "3 to 30 characters, a letter first, then letters, digits, - and _.",
      codeTaken: "This code is taken. Choose another one.",
      tooMany:
        "You have as many links as there can be. Delete one of your own first.",
    },
  },
  delete: {
    title: "Delete {{name}}",
    text: "The link then leads to the store's home page. Whoever comes through it is still yours, but is not counted apart any more.",
    action: "Delete",
  },
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
