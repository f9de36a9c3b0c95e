// Asks KCL's own compiler core. Each line on standard input is a job {root, entries, store, home}: the folder it is
// compiled in, the paths to compile, the folder of installed packages, and the home folder. Each line on standard output
// is the answer to one job: {loads, messages: [{phase, level, code, file, line, text}]}, or {refused} where the core
// gives up. The core may also take this process with it.
//
// Its module lies where NODE_PATH says.

const readline = require('readline');
const core = require('@kcl-lang/lib-linux-x64-gnu');

function answer(job) {
  process.env.HOME = job.home;
  process.env.KCL_PKG_PATH = job.store;
  process.chdir(job.root);
  try {
    const parsing = new core.ParseProgramArgs(job.entries, [], []);
    const loading = new core.LoadPackageArgs(job.entries, [], true, false, false);
    loading.parseArgs = parsing;
    const loaded = core.loadPackage(loading);
    return {
      loads: core.parseProgram(parsing).paths,
      messages: [...messages('parse', loaded.parseErrors), ...messages('check', loaded.typeErrors)],
    };
  } catch (refusal) {
    return { refused: refusal.message };
  }
}

function messages(phase, errors) {
  return (errors || []).flatMap((error) =>
    (error.messages || []).map((message) => ({
      phase,
      level: error.level,
      code: error.code,
      file: message.pos ? message.pos.filename : '',
      line: message.pos ? Number(message.pos.line) : 0,
      text: message.msg,
    })),
  );
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  // A control character, since the core itself may write to standard output.
  process.stdout.write('\u0001' + JSON.stringify(answer(JSON.parse(line))) + '\n');
});
