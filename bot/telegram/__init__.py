"""The Telegram channel: updates in, durable before they are acknowledged; replies out, within Telegram's limits."""
