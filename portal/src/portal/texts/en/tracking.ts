export const tracking = {
  main: "Main link",
  noAd: "No ad",
  leads: {
    empty: "No leads in this period",
    emptyHint:
      "Share a link: who signs up or leaves an address through it appears here.",
    unknown: "Unknown",
    state: { standing: "Yours", expired: "Expired", ended: "Ended" },
    source: {
      cookie: "By a link",
      manual: "Entered by the store",
      form: "By a form",
      order: "By an order",
    },
    columns: {
      date: "Date",
      person: "Person",
      state: "State",
      link: "Link",
      orders: "Orders",
    },
  },
  links: {
    empty: "No clicks in this period",
    emptyHint:
      "Share a link. With an ad at its end you see here which of your posts works.",
    visitorsHint: "Visitors are the people of each day, added up.",
    columns: {
      link: "Link",
      ad: "Ad",
      clicks: "Clicks",
      visitors: "Visitors",
      leads: "Leads",
      orders: "Orders",
    },
  },
  sales: {
    empty: "Nothing sold in this period",
    emptyHint:
      "Choose a longer period, or share a link to the products that you like.",
    chart: "What earned the most",
    products: "Products",
    columns: {
      product: "Product",
      orders: "Orders",
      quantity: "Pieces",
      base: "Turnover",
      earned: "Earned",
    },
  },
  recruits: {
    link: "Your recruiting link",
    linkHint: "Whoever applies through it is recruited by you.",
    copy: "Copy recruiting link",
    heading: "Whom you recruited",
    empty: "You have not recruited anybody yet",
    emptyHint:
      "Send the recruiting link to people who could sell, too. When your programs pay for the second level, you earn by their sales.",
    inactive: "Inactive",
    more: "These are the first {{shown}} of {{count}}.",
    noSales: "No sales yet",
    orders_one: "{{count}} order",
    orders_other: "{{count}} orders",
    earned: "{{orders}}, {{amount}} for you",
  },
}
