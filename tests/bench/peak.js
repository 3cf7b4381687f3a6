/**
 * Loaded before a measured program: says its peak resident memory in kilobytes and its time on a core in ms when it ends.
 * JavaScript, so that measuring wakes nothing in Node that the program would not.
 */
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${maxRSS}\ncore ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
