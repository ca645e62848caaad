// SPDX-License-Identifier: GPL-3.0-or-later
// What an emulated board runs: a student on images of which the answers are known. It tells the emulator by
// semihosting. No C library is needed but for what compilers call by themselves. How the processor starts, counts what
// it does and reaches the emulator is in board.c, which is board_arm.c or board_riscv.c.
//
// To be defined: STUDENT_HEADER and GOLDEN_HEADER; NUMBER, the type of elements; IMAGE, RUN and OUTPUT, the student's
// functions; ELEMENTS, how many elements an image has; IMAGES; LOGITS and FEATURES, how many elements these have.
#include STUDENT_HEADER
#include GOLDEN_HEADER

#include <stdint.h>

extern uint32_t stack_bottom[], stack_top[], data_from[], data_begin[], data_end[], bss_begin[], bss_end[];

/* Of board.c. */
static void call_host(int operation, const void *argument);
static uint32_t ticks_of(void (*run)(void));
static void pass_time(void); /* 200,000 instructions, to tell how many one tick is */

/* The compiler calls these of a C library. */
void *memcpy(void *to, const void *from, unsigned size);
void *memset(void *to, int value, unsigned size);

void *memcpy(void *to, const void *from, unsigned size)
{
    volatile unsigned char *out = to;
    const unsigned char *in = from;
    while (size--)
        *out++ = *in++;
    return to;
}

void *memset(void *to, int value, unsigned size)
{
    volatile unsigned char *out = to;
    while (size--)
        *out++ = (unsigned char)value;
    return to;
}

static void say(const char *name, uint32_t value)
{
    char text[24];
    char digits[12];
    int length = 0, count = 0;
    while (*name)
        text[length++] = *name++;
    text[length++] = ' ';
    do
        digits[count++] = (char)('0' + value % 10);
    while (value /= 10);
    while (count)
        text[length++] = digits[--count];
    text[length++] = '\n';
    text[length] = 0;
    call_host(0x04, text);
}

#define PAINT 0xa5a5a5a5u

static void paint_stack(void)
{
    uint32_t *here = stack_bottom;
    uint32_t *const end = (uint32_t *)__builtin_frame_address(0) - 16;
    while (here < end)
        *here++ = PAINT;
}

static uint32_t painted_away(void)
{
    const uint32_t *here = stack_bottom;
    while (here < stack_top && *here == PAINT)
        ++here;
    return (uint32_t)((const char *)stack_top - (const char *)here);
}

static uint32_t differ(const NUMBER *found, const NUMBER *expected, int count, float *largest)
{
    uint32_t different = 0;
    int i;
    for (i = 0; i < count; ++i) {
        const float off = (float)found[i] - (float)expected[i];
        if (!(off == 0))
            ++different;
        if (!(off <= *largest))
            *largest = off;
        if (!(-off <= *largest))
            *largest = -off;
    }
    return different;
}

static int largest_of(const NUMBER *values, int count)
{
    int best = 0, i;
    for (i = 1; i < count; ++i)
        if (values[i] > values[best])
            best = i;
    return best;
}

/* Not inlined: it may save floating-point registers before all else, and these have to be there by then. */
__attribute__((noinline)) static void check(void)
{
    float largest = 0;
    uint32_t different = 0, agreeing = 0, ticks = 0, bits;
    int image, i;
    for (image = 0; image < IMAGES; ++image) {
        NUMBER *const pixels = IMAGE();
        for (i = 0; i < ELEMENTS; ++i)
            pixels[i] = golden_image[image * ELEMENTS + i];
        ticks += ticks_of(RUN);
        different += differ(OUTPUT(0), golden_logits + image * LOGITS, LOGITS, &largest);
        different += differ(OUTPUT(1), golden_features + image * FEATURES, FEATURES, &largest);
        agreeing += largest_of(OUTPUT(0), LOGITS) == largest_of(golden_logits + image * LOGITS, LOGITS);
    }
    say("images", IMAGES);
    say("agreeing", agreeing);
    say("different", different);
    __builtin_memcpy(&bits, &largest, sizeof bits);
    say("largest_bits", bits);
    say("ticks", ticks);
    say("ticks_of_200000", ticks_of(pass_time));
    say("stack", painted_away());
}

/* Once the processor can compute and there is a stack. */
static void run_all(void)
{
    uint32_t *to;
    const uint32_t *from = data_from;
    for (to = data_begin; to < data_end;)
        *to++ = *from++;
    for (to = bss_begin; to < bss_end;)
        *to++ = 0;
    paint_stack();
    check();
    call_host(0x18, (const void *)0x20026);
    for (;;)
        ;
}

static void on_fault(void)
{
    say("fault", 1);
    call_host(0x18, (const void *)0x20023);
    for (;;)
        ;
}

#include "board.c"
