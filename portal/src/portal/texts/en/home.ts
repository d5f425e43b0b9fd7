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
    noRates: "Nothing is paid here.",
    hold: {
      order_one:
        "A commission is pending for {{count}} day after the order, then it can be paid out.",
      order_other:
        "A commission is pending for {{count}} days after the order, then it can be paid out.",
      delivery_one:
        "A commission is pending until {{count}} day after delivery, then it can be paid out.",
      delivery_other:
        "A commission is pending until {{count}} days after delivery, then it can be paid out.",
    },
    own: {
      title: "Agreed with you",
      hint: "For these products your own rates count, whatever your programs pay.",
      everyPiece: "For every piece that is sold, whoever sells it.",
      program: "Your own rates",
      programHint:
        "They count in place of the rates below, where both name the same level.",
    },
    tier: {
      month: "Once you have sold for {{volume}} in the month",
      quarter: "Once you have sold for {{volume}} in the quarter",
      ever: "Once you have sold for {{volume}} in all",
    },
    conditions: {
      title: "Good to know",
      starts_at: "Orders count from {{day}} on.",
      ends_at: "Orders count until {{day}}.",
      minimum_order: "An order below {{amount}} pays nothing.",
      order_cap: "One order pays you {{amount}} at the most.",
      month_cap: "The orders of a month pay you {{amount}} at the most.",
      repeat: {
        forever: "Every order of a customer counts, not only the first.",
        orders_one: "Only a customer's first order counts.",
        orders_other: "A customer's first {{count}} orders count.",
        months_one:
          "A customer's orders count for {{count}} month from the first one on.",
        months_other:
          "A customer's orders count for {{count}} months from the first one on.",
      },
      as_paid: "You earn in the measure in which the customer pays.",
      before_discounts: "Discounts do not lower what percentages are taken of.",
      include_tax: "Percentages are of the price with tax.",
      include_shipping:
        "Percentages are of the price with its share of the shipping.",
    },
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
      1: "By yourself",
      2: "By somebody whom you recruited",
      3: "By somebody whom your recruits recruited",
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
