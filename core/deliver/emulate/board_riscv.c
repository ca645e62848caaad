// SPDX-License-Identifier: GPL-3.0-or-later
// A RISC-V of 32 bits with floating point: part of board_main.c.

static void call_host(int operation, const void *argument)
{
    register int a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = argument;
    __asm__ volatile(".balign 16\n"
                     ".option push\n"
                     ".option norvc\n"
                     "slli x0, x0, 0x1f\n"
                     "ebreak\n"
                     "srai x0, x0, 7\n"
                     ".option pop\n"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
}

static uint32_t instructions(void)
{
    uint32_t count;
    __asm__ volatile(".option push\n"
                     ".option arch, +zicsr\n"
                     "csrr %0, minstret\n"
                     ".option pop\n"
                     : "=r"(count)
                     :
                     : "memory");
    return count;
}

static uint32_t ticks_of(void (*run)(void))
{
    const uint32_t before = instructions();
    run();
    return instructions() - before;
}

__attribute__((noinline)) static void pass_time(void)
{
    uint32_t left = 100000;
    __asm__ volatile("1: addi %0, %0, -1\n bnez %0, 1b" : "+r"(left));
}

__attribute__((used, aligned(4))) static void on_trap(void)
{
    on_fault();
}

__attribute__((used)) static void begin(void)
{
    run_all();
}

/* QEMU begins at the first address of all. */
__asm__(".section .vectors, \"ax\"\n"
        ".globl start\n"
        "start:\n"
        ".option push\n"
        ".option arch, +zicsr\n"
        "la sp, stack_top\n"
        "la t0, on_trap\n"
        "csrw mtvec, t0\n"
        "li t0, 0x2000\n" /* floating point */
        "csrs mstatus, t0\n"
        "tail begin\n"
        ".option pop\n"
        ".text\n");
