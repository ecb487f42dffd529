// Runs in a thread of the reader child. A parser in an endless loop never learns that its parent
// was killed; this thread does, and ends the whole process group.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(-process.pid, 'SIGKILL');
}, 1000);
