/* Shows every byte that is typed, at once, and nothing else: the least that a program at a terminal can do. */
#include <termios.h>
#include <unistd.h>

int main(void) {
  struct termios settings;
  if (tcgetattr(0, &settings) < 0) return 1;
  cfmakeraw(&settings);
  if (tcsetattr(0, TCSANOW, &settings) < 0) return 1;
  char bytes[4096];
  ssize_t count;
  while ((count = read(0, bytes, sizeof bytes)) > 0)
    if (write(1, bytes, count) != count) return 1;
  return 0;
}
