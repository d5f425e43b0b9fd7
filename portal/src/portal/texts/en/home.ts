export const home = {
  welcome: {
    lead: "Share your link: whoever comes through it and buys is yours, and what you earn appears here.",
    balances: "Your balance",
    nothingYet:
      "You have not earned anything yet. Share your link to earn the first commission.",
    allLinks: "All links, QR codes and ads",
  },
  programs: {
    empty: "You are in no program yet",
    emptyHint:
      "A program says what you earn. Write to the store and ask to be enrolled.",
    structure: "What the programs pay",
  },
  structure: {
    lead: "What you earn for each piece that is sold. Percentages are of what the customer pays for the goods, as the program counts it.",
    noRules: "This program does not pay commissions yet.",
    scope: {
      default: "All other products",
      product: "Product",
      product_type: "Product type",
      product_tag: "Products tagged",
      collection: "Collection",
      category: "Category",
    },
    allProducts: "All products",
    gone: "{{scope}} that is no longer sold",
    table: "{{program}}: {{target}}",
    levels: {
      1: "You made the sale",
      2: "Somebody whom you recruited made it",
      3: "Somebody whom your recruits recruited made it",
    },
    customer: {
      all: "All customers",
      new: "New customers",
      returning: "Returning customers",
    },
    perPiece: "{{amount}} per piece",
    plusPerPiece: "plus {{amount}} per piece",
    columns: {
      level: "Level",
      role: "For",
      customer: "Customers",
      pay: "Pays",
    },
  },
}
