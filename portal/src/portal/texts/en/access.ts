/** The ways in: applying, passwords, and an admin's visit. */
export const access = {
  toSignIn: "Go to the sign-in",
  tooMany: "Too many tries. Please wait a few minutes.",
  forgot: {
    title: "Forgot your password?",
    lead: "We send you an e-mail with a link that sets a new password.",
    login: "Partner code or e-mail",
    submit: "Send the e-mail",
    sentTitle: "Look into your mailbox",
    sent: "If there is a partner with this name, the e-mail is on its way. Its link opens once, for a short time. Look among spam, too.",
  },
  password: {
    title: "Set your password",
    lead: "You sign in with it from now on. Wherever you are signed in, you are signed out.",
    field: "New password",
    hint: "At least 8 characters.",
    submit: "Set the password",
    doneTitle: "Your password is set",
    done: "Sign in with it now.",
    void: "This link does not open any more: it was used, or is too old. Ask for a new one.",
    askAgain: "Ask for a new link",
    refused: "This password cannot be used. It needs at least 8 characters.",
    dashboard:
      "This address also signs in to the store's dashboard. Enter the password that it has there.",
  },
  signUp: {
    title: "Become a partner",
    lead: "Tell us who you are and where you would recommend us.",
    recruiter: "You were invited by {{code}}.",
    name: "Name",
    nameHint: "Yours, or that of your blog, club or company.",
    email: "E-mail",
    website: "Website or profile",
    phone: "Phone",
    program: "Program",
    anyProgram: "No preference",
    programs: "When you are accepted, you take part in:",
    isCustomer: "I am a customer of this shop already",
    password: "Password of your customer account",
    passwordHint:
      "Then you sign in to the partner portal with it. Without it you choose a password of its own.",
    message: "Your message",
    messageHint: "Whom do you reach, and how?",
    optional: "{{label}} (optional)",
    trap: "Leave this field empty",
    submit: "Send the application",
    haveAccount: "Already a partner? Sign in",
    apply: "Become a partner",
    wrong: {
      name: "Please enter a name of at most 100 characters.",
      email: "Please enter an e-mail address.",
      website: "Please enter a web address like https://example.com.",
      phone: "Please enter a telephone number.",
      message: "Please enter at most 2000 characters.",
      password:
        "Please enter the password of your customer account, at least 8 characters.",
      accepted_agreement_id:
        "Please read the partner agreement as it is now, and accept it.",
      form_id: "At the moment nobody can apply through this form.",
      program_id: "Nobody can apply for this program now. Choose another one.",
    },
    closed: "At the moment nobody can apply through this form.",
    sentTitle: "Thank you for your application",
    sentFirst: "Your application was received.",
    sentNext:
      "The store answers by e-mail to {{email}}. When you are accepted, that e-mail says how you sign in.",
    sentKnown:
      "Are you a partner already? Then nothing has changed: sign in, or ask for a new password.",
  },
  agreement: {
    accept: "I accept the partner agreement: {{title}} (version {{version}})",
    read: "Read the agreement",
    heading: "{{title}}, version {{version}}",
  },
  lead: {
    email: "E-mail",
    consent:
      "With this you agree that the shop writes to you. You can object at any time.",
    submit: "Send",
    thanks: "Thank you! Your e-mail address was received.",
    wrong: "Please enter an e-mail address.",
    closed: "This form is closed.",
  },
  visit: {
    title: "Opening the portal",
    busy: "One moment …",
    spent:
      "This address opens once, within a minute. Open the portal from the dashboard again.",
  },
}
