/** Where the routes of comparison lead. */
export const LANDING = "https://shop.example.com/?ref=partner"
