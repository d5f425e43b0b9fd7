export const signIn = {
  title: "Partners",
  lead: "Sign in to see your links, what you have earned, and every order behind it.",
  login: "Partner code or e-mail",
  password: "Password",
  remember: "Stay signed in on this device",
  submit: "Sign in",
  forgot: "Forgot your password?",
  wrong: "The partner code or password is wrong.",
  pending:
    "Your application is being looked at. The store answers by e-mail; you can sign in as soon as it has accepted you.",
  rejected:
    "The store has not accepted your application. You may apply again, or write to the store.",
  tooMany: "Too many tries. Please wait a few minutes.",
  secondStep:
    "The store wants a second confirmation first. Please write to the store.",
}
