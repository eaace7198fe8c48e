import { connect } from "node:net";

/** Whether somebody already answers at a port, under either of localhost's addresses. */
function taken(port) {
  const answersAt = (host) =>
    new Promise((tell) => {
      const socket = connect({ port, host, timeout: 500 });
      const end = (answered) => {
        socket.destroy();
        tell(answered);
      };
      socket
        .once("connect", () => end(true))
        .once("error", () => end(false))
        .once("timeout", () => end(false));
    });
  return Promise.all(["127.0.0.1", "::1"].map(answersAt)).then((answers) => answers.includes(true));
}

const listenAt = (server, port) =>
  new Promise((done, refused) => {
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      done(server.address().port);
    });
  });

/** Listens at the first free port from the given one; 0 takes any. Returns the port. */
export async function listen(server, first) {
  for (let port = first; port < first + 50; port++) {
    if (port !== 0 && (await taken(port))) continue;
    try {
      return await listenAt(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  throw new Error(`No free port from ${first} to ${first + 49}`);
}
