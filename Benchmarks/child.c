/* Runs a program and tells what it took.

     child OUT ERR PROGRAM [ARGUMENT...]

   OUT and ERR are the files that its standard output and standard error go to. Prints one line: wall time in
   nanoseconds, user and system time in microseconds, peak memory in KiB, exit status.

   This is a program of its own because the peak memory of a child counts from that of the process it was split off
   from: started from Python, nothing would seem to take less than Python does. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int output(const char *path) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    perror(path);
    exit(125);
  }
  return descriptor;
}

static long long microseconds(struct timeval t) { return t.tv_sec * 1000000LL + t.tv_usec; }

int main(int count, char **arguments) {
  if (count < 4) return 125;
  int out = output(arguments[1]), err = output(arguments[2]);
  long long start = now();
  pid_t child = vfork();
  if (child == 0) {
    dup2(out, 1);
    dup2(err, 2);
    execvp(arguments[3], arguments + 3);
    _exit(127);
  }
  if (child < 0) {
    perror("vfork");
    return 125;
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("wait4");
    return 125;
  }
  long long wall = now() - start;
  printf("%lld %lld %lld %ld %d\n", wall, microseconds(usage.ru_utime), microseconds(usage.ru_stime), usage.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
