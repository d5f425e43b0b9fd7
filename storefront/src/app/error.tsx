"use client"

const ErrorPage = () => (
  <div className="empty-state">
    <h1>We cannot reach the store</h1>
    <p>
      Something on our side does not answer. Your cart is safe. Please try again
      in a minute.
    </p>
    <button
      type="button"
      className="button button--primary"
      onClick={() => window.location.reload()}
    >
      Try again
    </button>
  </div>
)

export default ErrorPage
