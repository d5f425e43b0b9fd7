/** How the partner is paid. */
export const payoutSettings = {
  viewer:
    "Your role is viewer: an owner or a manager of your account changes how you are paid.",
  current: "How you are paid now",
  method: "Method",
  to: "To",
  updated: "Last changed",
  none: "Nothing is set yet, so nothing can be paid out.",
  remove: {
    open: "Remove",
    title: "Remove how you are paid?",
    text: "Then nothing can be paid out until you choose a new way; what you earn stays in your balance. A payment that is on its way may still arrive; if it cannot be made any more, its amount goes back to your balance.",
    action: "Remove",
  },
  choose: "How do you want to be paid?",
  change: "Be paid differently",
  cannotSave:
    "The store cannot take payment details at the moment. Please write to it.",
  hint: {
    bank_transfer: "To your bank account.",
    paypal: "To your PayPal account.",
    stripe_connect: "To your account at Stripe.",
    store_credit:
      "To your customer account in this shop; it must have your e-mail address.",
    other: "You and the store have agreed on another way.",
  },
  email: "E-mail address of your PayPal account",
  emailHint: "Compare it twice: money that went elsewhere rarely comes back.",
  accountId: "Id of your Stripe account",
  accountIdHint:
    "It begins with acct_. The store tells you how to connect your account.",
  instructions: "How the store is to pay you",
  instructionsHint: "At most 500 characters, as agreed with the store.",
  bank: {
    account_holder: "Account holder",
    account_holderHint: "As your bank has the name.",
    kind: "What kind of account it is",
    ibanKind: "The account has an IBAN",
    numberKind: "The account has no IBAN (for example in the United States)",
    iban: "IBAN",
    ibanHint:
      "With or without spaces, for example DE89 3704 0044 0532 0130 00.",
    bic: "BIC (optional)",
    bicHint:
      "Only needed for banks outside of the SEPA countries: 8 or 11 characters.",
    country_code: "Country of the bank",
    bank_name: "Name of the bank",
    account_number: "Account number",
    account_numberHint: "Letters and digits.",
    bank_code: "Bank code",
    bank_codeHint:
      "Routing number, sort code, BSB, or what your country calls it.",
  },
  password: "Your password",
  passwordHint:
    "Of this portal, so that nobody but you changes where the money goes.",
  saved: "Saved. The owners of your account are told by e-mail.",
  thresholds: "Least amount of a payment",
  thresholdsLead:
    "What is less stays in your balance until it is enough. Leave a field empty for the store's own amount.",
  threshold: "Pay me from this amount on, in {{currency}}",
  least: "The store pays from {{amount}} on; you can ask for more at a time.",
  wrong: {
    method:
      "This way of being paid is not possible for you. For store credit, register in the shop with your e-mail address first; or choose another way.",
    account_holder: "Please enter a name of at most 70 characters.",
    iban: "This is not a valid IBAN. Please compare it digit by digit.",
    bic: "This is not a valid BIC: it has 8 or 11 characters.",
    account_number: "Please enter letters and digits only.",
    bank_code:
      "This is not a valid bank code of that country. Please compare it digit by digit.",
    bank_name: "Please enter a name of at most 70 characters.",
    country_code: "Please choose a country.",
    email: "Please enter an e-mail address.",
    account_id: "Please enter an id that begins with acct_.",
    instructions: "Please enter at most 500 characters.",
    current_password: "This is not your password.",
    thresholds:
      "Please enter amounts that are not below what the store pays out.",
  },
}
