/** Loaded before a measured program: says its peak resident memory in kilobytes when it ends. */
process.once('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
