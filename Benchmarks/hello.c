/* The least that a program can do: start, print one line, end. */
#include <stdio.h>

int main(void) {
  puts("hello 0.1.0");
  return 0;
}
