// SPDX-License-Identifier: GPL-3.0-or-later
// A Cortex-M: part of board_main.c.

static void call_host(int operation, const void *argument)
{
    register int r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

/* The timer that every Cortex-M has counts down; it asks for an interrupt at each end. */
#define TIMER_CONTROL (*(volatile uint32_t *)0xe000e010)
#define TIMER_RELOAD (*(volatile uint32_t *)0xe000e014)
#define TIMER_VALUE (*(volatile uint32_t *)0xe000e018)
#define COPROCESSORS (*(volatile uint32_t *)0xe000ed88)
#define LONGEST 0xffffffu

static volatile uint32_t rounds;

static void on_timer(void)
{
    ++rounds;
}

static uint32_t ticks_of(void (*run)(void))
{
    uint32_t left;
    rounds = 0;
    TIMER_RELOAD = LONGEST;
    TIMER_VALUE = 0;
    TIMER_CONTROL = 7;
    run();
    left = TIMER_VALUE;
    TIMER_CONTROL = 0;
    return rounds * (LONGEST + 1) + (LONGEST - left);
}

__attribute__((noinline)) static void pass_time(void)
{
    uint32_t left = 100000;
    __asm__ volatile("1: subs %0, #1\n bne 1b" : "+l"(left) : : "cc");
}

void start(void);

void start(void)
{
    COPROCESSORS |= 0xfu << 20; /* floating point */
    __asm__ volatile("dsb\n isb");
    run_all();
}

__attribute__((section(".vectors"), used)) static void (*const vectors[16])(void) = {
    (void (*)(void))stack_top, start, on_fault, on_fault, on_fault, on_fault, on_fault, 0, 0, 0, 0, 0, 0, 0, 0, on_timer};
