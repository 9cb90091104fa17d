/** What has to be tidied up after a file of tests. Modules live as long as their process, so none of them can do so by itself. */

type Task = () => void | Promise<void>;

const tasks: Task[] = [];

/** Keeps the task for the end of the file of tests that runs. */
export function afterwards(task: Task): void {
  tasks.push(task);
}

/** Does all that is kept, the last first. */
export async function tidyUp(): Promise<void> {
  for (const task of tasks.splice(0).reverse()) await task();
}
