// Medplum's client names WebSocket when it is loaded, which Node 20 does not have. Nothing here
// opens one.
const stub = { CLOSING: 2, CLOSED: 3 };
(globalThis as { WebSocket?: unknown }).WebSocket ??= stub;
