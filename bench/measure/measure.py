"""Runs one process after the other and says what each took: a request is a line of JSON, so is the answer.

Only the operating system knows the CPU time and the peak memory of a process that has ended, and only its parent may ask; Node
does not pass the question on.
"""

import json
import os
import subprocess
import sys
import time

for line in sys.stdin:
    request = json.loads(line)
    with open(request["stdout"], "wb") as stdout, open(request["stderr"], "wb") as stderr:
        start = time.perf_counter()
        process = subprocess.Popen(
            request["command"], cwd=request["cwd"], env=request["env"], stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    answer = {
        "seconds": seconds,
        "cpu": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        "code": os.waitstatus_to_exitcode(status),
    }
    print(json.dumps(answer), flush=True)
