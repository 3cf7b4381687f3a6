/** The heaviest common subsequence of two word lists, runs preferred to scattered words. */

/** A word that follows its neighbour in both lists is worth this much more. */
const run = 2;

const skipLine = 1;
const skipPassage = 2;
const take = 3;
const joined = 4;

/**
 * @param line keys of the line
 * @param passage keys of the passage
 * @param weights how much each word of the line is worth
 * @returns for each word of the line the index of its counterpart, or -1
 */
export function align(
  line: readonly string[], passage: readonly string[], weights: readonly number[],
): number[] {
  const width = passage.length + 1;
  const steps = new Uint8Array((line.length + 1) * width);
  const joins = new Uint8Array((line.length + 1) * width);
  let best = new Float64Array(width);
  let ending = new Float64Array(width).fill(-Infinity);
  for (let i = 1; i <= line.length; i += 1) {
    const nextBest = new Float64Array(width);
    const nextEnding = new Float64Array(width).fill(-Infinity);
    const key = line[i - 1];
    const worth = weights[i - 1] ?? 1;
    for (let j = 1; j < width; j += 1) {
      const above = best[j] ?? 0;
      const left = nextBest[j - 1] ?? 0;
      let top = above;
      let step = skipLine;
      if (left > top) {
        top = left;
        step = skipPassage;
      }
      if (key === passage[j - 1]) {
        const fresh = best[j - 1] ?? 0;
        const continued = (ending[j - 1] ?? -Infinity) + run;
        const score = worth + Math.max(fresh, continued);
        nextEnding[j] = score;
        joins[i * width + j] = continued > fresh ? joined : take;
        if (score > top) {
          top = score;
          step = take;
        }
      }
      nextBest[j] = top;
      steps[i * width + j] = step;
    }
    best = nextBest;
    ending = nextEnding;
  }
  return trace(steps, joins, line.length, width);
}

function trace(steps: Uint8Array, joins: Uint8Array, rows: number, width: number): number[] {
  const origin = Array.from({ length: rows }, () => -1);
  let i = rows;
  let j = width - 1;
  let forced = false;
  while (i > 0 && j > 0) {
    const step = forced ? take : (steps[i * width + j] ?? skipLine);
    if (step === take) {
      origin[i - 1] = j - 1;
      forced = joins[i * width + j] === joined;
      i -= 1;
      j -= 1;
    } else if (step === skipPassage) j -= 1;
    else i -= 1;
  }
  return origin;
}
