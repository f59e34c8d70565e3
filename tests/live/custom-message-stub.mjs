// Plays the Lambda function behind the CustomMessage trigger of a user pool.
//
// cognito-local calls it as the Lambda API is called:
//     POST /2015-03-31/functions/<name>/invocations, the event as the body.
// Each event that arrives is one line of the record file: the trigger's source and, where
// there is one, its clientMetadata. The line is on disk before the answer goes out, so whoever
// has the reply of the Cognito action can read it.
//
//     node custom-message-stub.mjs RECORD PORT_FILE
//
// Listens on a free port of 127.0.0.1 and writes its number to PORT_FILE.

import { appendFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

const [record, portFile] = process.argv.slice(2);
if (portFile === undefined) {
  console.error("usage: node custom-message-stub.mjs RECORD PORT_FILE");
  process.exit(2);
}

const server = createServer(async (request, response) => {
  try {
    const event = JSON.parse(await text(request));
    const { clientMetadata } = event.request;
    // JSON leaves an undefined member out: absent stays absent in the record.
    const line = JSON.stringify({ triggerSource: event.triggerSource, clientMetadata });
    appendFileSync(record, `${line}\n`);
    event.response = {
      emailSubject: "Your code",
      emailMessage: `Your code is ${event.request.codeParameter}`,
      smsMessage: "",
    };
    response.end(JSON.stringify(event));
  } catch (error) {
    console.error(`${request.method} ${request.url}: ${error}`);
    response.writeHead(400).end();
  }
});

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

server.listen(0, "127.0.0.1", () => {
  // Renamed into place: whoever waits for the file never reads half a number.
  writeFileSync(`${portFile}.new`, String(server.address().port));
  renameSync(`${portFile}.new`, portFile);
});
