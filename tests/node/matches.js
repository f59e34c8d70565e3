// Answers, for each line of a pattern and strings, which of the strings the pattern matches as a
// whole. Words and answers are those of ../jdk/Matches.java; "U" is any code point that this Node
// does not know.
'use strict';
const lines = require('fs').readFileSync(0, 'latin1').split('\n').filter((line) => line !== '');
const out = [];
for (const line of lines) {
  const [source, ...texts] = line
    .split(' ')
    .map((word) => Buffer.from(word.slice(1), 'hex').toString('utf8'));
  let pattern;
  try {
    new RegExp(source, 'u');
    pattern = new RegExp(`^(?:${source})$`, 'u');
  } catch {
    out.push('E');
    continue;
  }
  const answer = (text) => (/\p{Cn}/u.test(text) ? 'U' : pattern.test(text) ? '1' : '0');
  out.push(texts.map(answer).join(''));
}
process.stdout.write(out.map((line) => `${line}\n`).join(''));
