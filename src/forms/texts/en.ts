import type { FormTexts } from "../catalogue"

export const en: FormTexts = {
  labels: {
    name: "Name, blog or company",
    email: "E-mail address",
    first_name: "First name",
    last_name: "Last name",
    website: "Website",
    phone: "Telephone",
    message: "How do you want to recommend us?",
  },
  optional: "optional",
  accept: { before: "I have read and accept the terms: ", after: "" },
  leave_empty: "Leave this field empty",
  submit: { enrolment: "Apply", lead: "Send" },
  thanks: {
    title: "Thank you",
    enrolment:
      "Your application has been received. We will write to your e-mail address.",
    lead: "We have received your e-mail address.",
  },
  wrong: {
    title: "Please check your entries",
    intro: "Nothing was sent yet. Please change this:",
    back: "Go back in your browser: what you entered is still there.",
  },
  closed: {
    title: "This form is closed",
    text: "It does not take anything any more.",
  },
  no_agreement: {
    title: "There are no terms",
    text: "At present there are no terms to accept.",
  },
  too_many: {
    title: "Please wait",
    text: "Too many forms were sent from your connection. Please try again in a quarter of an hour.",
  },
  problems: {
    missing: "is missing",
    email: "must be an e-mail address",
    website: "must be a web address such as https://example.com",
    phone: "must be a telephone number",
    agreement:
      "Read and accept the current terms. If you have, they have changed meanwhile: load the page with the form again.",
    other: "cannot be taken like this; please enter something else",
  },
}
