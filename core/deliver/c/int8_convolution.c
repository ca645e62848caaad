// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions in 8-bit integers, of two pixels and four outputs at a time. Behind int8_kernels.c.

//: convolution finish
#define PIXELS 2     /* that are computed together, */
#define OUTPUTS 4    /* so many outputs at a time */
#define MOST_SUMS 64 /* of a pixel that are kept */
#define MOST 192     /* inputs that are multiplied in one go: with more, sums in add_products() would overflow */

#if defined(__GNUC__)
#define IN_WORDS __attribute__((aligned(4)))
#else
#define IN_WORDS
#endif

#if defined(NONN_NO_VECTORS)
#elif defined(TWO_AT_A_TIME)
#elif defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Inputs of two pixels less their zero, as 16 bits: of every four (0, 2), (1, 3), each of these of the first pixel, then
 * of the second. */
#ifdef TWO_AT_A_TIME
#define WIDEN_FOUR                                                                                                     \
    "ldr %3, [%0], #4\n"                                                                                               \
    "ldr %4, [%1], #4\n"                                                                                               \
    "sxtab16 %5, %7, %3\n"                                                                                             \
    "sxtab16 %6, %7, %4\n"                                                                                             \
    "strd %5, %6, [%2], #8\n"                                                                                          \
    "sxtab16 %5, %7, %3, ror #8\n"                                                                                     \
    "sxtab16 %6, %7, %4, ror #8\n"                                                                                     \
    "strd %5, %6, [%2], #8\n"
#define WIDEN(fours)                                                                                                   \
    __asm__ volatile(fours                                                                                             \
                     : "+r"(a), "+r"(b), "+r"(to), "=&r"(x), "=&r"(y), "=&r"(v), "=&r"(w)                              \
                     : "r"(less)                                                                                       \
                     : "memory")

static void widen(const int8_t *a, const int8_t *b, int count, int zero, int16_t *to)
{
    const uint32_t less = (uint32_t)(-zero & 0xffff) * 0x10001u;
    const int8_t *const end = a + count, *const end_of_sixteens = a + (count & ~15);
    uint32_t x, y, v, w;
    while (a < end_of_sixteens)
        WIDEN(WIDEN_FOUR WIDEN_FOUR WIDEN_FOUR WIDEN_FOUR);
    while (a < end)
        WIDEN(WIDEN_FOUR);
}
#else
static void widen(const int8_t *a, const int8_t *b, int count, int zero, int16_t *to)
{
    for (; count > 0; count -= 4, a += 4, b += 4, to += 8) {
        to[0] = (int16_t)(a[0] - zero), to[1] = (int16_t)(a[2] - zero);
        to[2] = (int16_t)(b[0] - zero), to[3] = (int16_t)(b[2] - zero);
        to[4] = (int16_t)(a[1] - zero), to[5] = (int16_t)(a[3] - zero);
        to[6] = (int16_t)(b[1] - zero), to[7] = (int16_t)(b[3] - zero);
    }
}
#endif

struct four {
    int32_t value[4];
};

/* Where two pixels find their inputs: in `pieces` one after the other, each `length` long, for each the first pixel's
 * and the second's. */
struct inputs {
    const int8_t **sources;
    int pieces, length, zero;
};

/* As widen(), of `count` inputs from the `first` on; zeros beyond the last. */
static void widen_from(const struct inputs *inputs, int first, int count, int16_t *to)
{
    const int length = inputs->length, zero = inputs->zero;
    const int8_t *const *source = inputs->sources + 2 * (first / length);
    const int8_t *const *const end = inputs->sources + 2 * inputs->pieces;
    int8_t side_by_side[PIXELS][MOST];
    int at = first % length, i;
    if (length % 4 == 0) {
        for (; count > 0; source += 2, at = 0) {
            const int some = length - at < count ? length - at : count;
            widen(source[0] + at, source[1] + at, some, zero, to);
            to += 2 * some;
            count -= some;
        }
        return;
    }
    for (i = 0; i < count; ++i) {
        const int there = source < end;
        side_by_side[0][i] = (int8_t)(there ? source[0][at] : zero);
        side_by_side[1][i] = (int8_t)(there ? source[1][at] : zero);
        if (++at == length)
            at = 0, source += 2;
    }
    widen(side_by_side[0], side_by_side[1], count, zero, to);
}

/* Products of inputs, as widen() leaves them, with the weights of four outputs are added to the sums of two pixels. A
 * weight stands for two outputs, as first + 256 * second: half of what is summed up is of the first, half of both. */
#if defined(TWO_AT_A_TIME)

/* Compilers lack a register or two for it. */
#define LOAD_TWO                                                                                                       \
    "ldrd r1, r3, [r0], #8\n"                                                                                          \
    "ldrd r12, lr, [r2], #8\n"
#define FIRST_TWO_INPUTS                                                                                               \
    LOAD_TWO                                                                                                           \
    "smuad r5, r1, r12\n"                                                                                              \
    "smuad r9, r3, r12\n"                                                                                              \
    "smuad r7, r1, lr\n"                                                                                               \
    "smuad r11, r3, lr\n"                                                                                              \
    "sxtb16 r12, r12\n"                                                                                                \
    "sxtb16 lr, lr\n"                                                                                                  \
    "smuad r4, r1, r12\n"                                                                                              \
    "smuad r8, r3, r12\n"                                                                                              \
    "smuad r6, r1, lr\n"                                                                                               \
    "smuad r10, r3, lr\n"
#define TWO_INPUTS                                                                                                     \
    LOAD_TWO                                                                                                           \
    "smlad r5, r1, r12, r5\n"                                                                                          \
    "smlad r9, r3, r12, r9\n"                                                                                          \
    "smlad r7, r1, lr, r7\n"                                                                                           \
    "smlad r11, r3, lr, r11\n"                                                                                         \
    "sxtb16 r12, r12\n"                                                                                                \
    "sxtb16 lr, lr\n"                                                                                                  \
    "smlad r4, r1, r12, r4\n"                                                                                          \
    "smlad r8, r3, r12, r8\n"                                                                                          \
    "smlad r6, r1, lr, r6\n"                                                                                           \
    "smlad r10, r3, lr, r10\n"
#define FOURS 12           /* in the loop; less at first, which begins within it */
#define BYTES_OF_A_FOUR 96 /* its instructions */

#if defined(__clang__)
#define ALL_IN_ASSEMBLER __attribute__((naked, noinline))
#else
#define ALL_IN_ASSEMBLER __attribute__((naked, noipa))
#endif
#define UNUSED __attribute__((unused))

/* `start`: where the loop begins at first, in bytes, and one, which says that it is Thumb code. */
ALL_IN_ASSEMBLER static void add_fours(const int16_t *in UNUSED, const int16_t *weight UNUSED,
                                       const int16_t *end UNUSED, int32_t *sums UNUSED, int blocks UNUSED,
                                       int bytes_to_next UNUSED, int start UNUSED)
{
    __asm__("push {r4-r11, lr}\n"
            "sub sp, sp, #16\n"
            "mov r12, r2\n"
            "stm sp, {r0, r1, r3, r12}\n"
            "1:\n"
            "ldrd r0, r2, [sp]\n" FIRST_TWO_INPUTS TWO_INPUTS
            "ldr r3, [sp, #60]\n"
            "adr.w r1, 2f\n"
            "add r1, r1, r3\n"
            "bx r1\n"
            "2:\n"
            ".rept 12\n" TWO_INPUTS TWO_INPUTS ".endr\n"
            "ldr r1, [sp, #12]\n"
            "cmp r0, r1\n"
            "blo 2b\n"
            "ldrd r3, r0, [sp, #4]\n"
            "ldr r1, [sp, #56]\n"
            "add r3, r3, r1\n"
            "sub r5, r5, r4\n"
            "sub r7, r7, r6\n"
            "sub r9, r9, r8\n"
            "sub r11, r11, r10\n"
            "ldm r0, {r1, r2, r12, lr}\n"
            "add r1, r1, r4\n"
            "add r2, r2, r5, asr #8\n"
            "add r12, r12, r6\n"
            "add lr, lr, r7, asr #8\n"
            "stm r0!, {r1, r2, r12, lr}\n"
            "ldm r0, {r1, r2, r12, lr}\n"
            "add r1, r1, r8\n"
            "add r2, r2, r9, asr #8\n"
            "add r12, r12, r10\n"
            "add lr, lr, r11, asr #8\n"
            "stm r0!, {r1, r2, r12, lr}\n"
            "strd r3, r0, [sp, #4]\n"
            "ldr r1, [sp, #52]\n"
            "subs r1, r1, #1\n"
            "str r1, [sp, #52]\n"
            "bne 1b\n"
            "add sp, sp, #16\n"
            "pop {r4-r11, pc}\n");
}

static void add_products(const int16_t *in, const int16_t *weight, int count, int32_t *sums, int blocks, int each)
{
    const int rest = (count / 4 - 1) % FOURS;
    add_fours(in, weight, in + 2 * count, sums, blocks, 4 * each, (FOURS - rest) * BYTES_OF_A_FOUR + 1);
}

#elif (defined(__AVX2__) || defined(__SSE2__)) && !defined(NONN_NO_VECTORS)

/* Of first, both, first, both. */
static void add_four(__m128i low, __m128i both, int32_t *sums)
{
    __m128i first, second;
    low = _mm_add_epi32(low, _mm_shuffle_epi32(low, 0x4e));
    both = _mm_add_epi32(both, _mm_shuffle_epi32(both, 0x4e));
    first = low;
    second = _mm_srai_epi32(_mm_sub_epi32(both, low), 8);
    first = _mm_unpacklo_epi32(first, second);
    _mm_storeu_si128((__m128i *)(void *)sums, _mm_add_epi32(_mm_loadu_si128((const __m128i *)(void *)sums), first));
}

static void add_block(const int16_t *in, const int16_t *weight, int count, int32_t *sums)
{
    __m128i a_low = _mm_setzero_si128(), a_both = a_low, b_low = a_low, b_both = a_low;
#ifdef __AVX2__
    __m256i wide_a_low = _mm256_setzero_si256(), wide_a_both = wide_a_low, wide_b_low = wide_a_low,
            wide_b_both = wide_a_low;
    for (; count >= 8; count -= 8, in += 16, weight += 16) {
        const __m256i both = _mm256_loadu_si256((const __m256i *)(const void *)weight);
        const __m256i low = _mm256_srai_epi16(_mm256_slli_epi16(both, 8), 8);
        const __m256i pixels = _mm256_loadu_si256((const __m256i *)(const void *)in);
        const __m256i x = _mm256_shuffle_epi32(pixels, 0xa0), y = _mm256_shuffle_epi32(pixels, 0xf5);
        wide_a_low = _mm256_add_epi32(wide_a_low, _mm256_madd_epi16(x, low));
        wide_a_both = _mm256_add_epi32(wide_a_both, _mm256_madd_epi16(x, both));
        wide_b_low = _mm256_add_epi32(wide_b_low, _mm256_madd_epi16(y, low));
        wide_b_both = _mm256_add_epi32(wide_b_both, _mm256_madd_epi16(y, both));
    }
    a_low = _mm_add_epi32(_mm256_castsi256_si128(wide_a_low), _mm256_extracti128_si256(wide_a_low, 1));
    a_both = _mm_add_epi32(_mm256_castsi256_si128(wide_a_both), _mm256_extracti128_si256(wide_a_both, 1));
    b_low = _mm_add_epi32(_mm256_castsi256_si128(wide_b_low), _mm256_extracti128_si256(wide_b_low, 1));
    b_both = _mm_add_epi32(_mm256_castsi256_si128(wide_b_both), _mm256_extracti128_si256(wide_b_both, 1));
#endif
    for (; count > 0; count -= 4, in += 8, weight += 8) {
        const __m128i both = _mm_loadu_si128((const __m128i *)(const void *)weight);
        const __m128i low = _mm_srai_epi16(_mm_slli_epi16(both, 8), 8);
        const __m128i pixels = _mm_loadu_si128((const __m128i *)(const void *)in);
        const __m128i x = _mm_shuffle_epi32(pixels, 0xa0), y = _mm_shuffle_epi32(pixels, 0xf5);
        a_low = _mm_add_epi32(a_low, _mm_madd_epi16(x, low));
        a_both = _mm_add_epi32(a_both, _mm_madd_epi16(x, both));
        b_low = _mm_add_epi32(b_low, _mm_madd_epi16(y, low));
        b_both = _mm_add_epi32(b_both, _mm_madd_epi16(y, both));
    }
    add_four(a_low, a_both, sums);
    add_four(b_low, b_both, sums + 4);
}

#else

static void add_block(const int16_t *in, const int16_t *weight, int count, int32_t *sums)
{
    int32_t a0 = 0, a01 = 0, a2 = 0, a23 = 0, b0 = 0, b01 = 0, b2 = 0, b23 = 0;
    const int16_t *const end = in + 2 * count;
    for (; in < end; in += 4, weight += 4) {
        int x = in[0], y = in[2], both = weight[0], low = (int8_t)(both & 255);
        a0 += x * low, a01 += x * both, b0 += y * low, b01 += y * both;
        both = weight[2], low = (int8_t)(both & 255);
        a2 += x * low, a23 += x * both, b2 += y * low, b23 += y * both;
        x = in[1], y = in[3], both = weight[1], low = (int8_t)(both & 255);
        a0 += x * low, a01 += x * both, b0 += y * low, b01 += y * both;
        both = weight[3], low = (int8_t)(both & 255);
        a2 += x * low, a23 += x * both, b2 += y * low, b23 += y * both;
    }
    sums[0] += a0, sums[1] += (a01 - a0) >> 8, sums[2] += a2, sums[3] += (a23 - a2) >> 8;
    sums[4] += b0, sums[5] += (b01 - b0) >> 8, sums[6] += b2, sums[7] += (b23 - b2) >> 8;
}

#endif

#ifndef TWO_AT_A_TIME
static void add_products(const int16_t *in, const int16_t *weight, int count, int32_t *sums, int blocks, int each)
{
    for (; blocks > 0; --blocks, weight += 2 * each, sums += 8)
        add_block(in, weight, count, sums);
}
#endif

/* Of two pixels, by fours of the first and of the second. The inputs are those from the `first` on of `each`. */
static void sums_of(const struct inputs *inputs, int first, int each, const int16_t *weight, const int32_t *bias,
                    int outputs, int32_t *sums)
{
    IN_WORDS int16_t wide[PIXELS * MOST];
    const int end = (first + inputs->pieces * inputs->length + 3) & ~3;
    const int blocks = (outputs + OUTPUTS - 1) / OUTPUTS;
    struct four *const fours = (struct four *)(void *)sums;
    const struct four *const biases = (const struct four *)(const void *)bias;
    int done, block;
    for (block = 0; block < blocks; ++block)
        fours[2 * block] = fours[2 * block + 1] = biases[block];
    for (done = first; done < end; done += MOST) {
        const int count = end - done < MOST ? end - done : MOST;
        widen_from(inputs, done - first, count, wide);
        add_products(wide, weight + 2 * done, count, sums, blocks, each);
    }
}

/* Finds the inputs of two pixels and gives how many they have no need of: rows of the window that for both lie above or
 * below the input are left out, if they are whole fours. Elements of a row that lie side by side are one piece. */
static int find_inputs(const struct layer *layer, const int8_t *in, int first, int last, struct inputs *inputs)
{
    const struct window *const window = &layer->window;
    const int height = layer->in.height, width = layer->in.width;
    const int channels = layer->in.channels / layer->groups, row = window->columns * channels;
    const int line = first / layer->out.width, other_line = last / layer->out.width;
    const int left = (first - line * layer->out.width) * window->column_stride - window->left;
    const int other = (last - other_line * layer->out.width) * window->column_stride - window->left;
    const int whole = layer->groups == 1 && window->column_dilation == 1 && left >= 0 && other >= 0 &&
                      left <= width - window->columns && other <= width - window->columns;
    int top = line * window->row_stride - window->top, lower = other_line * window->row_stride - window->top;
    int rows = window->rows, step = window->row_dilation, before = 0;
    const int8_t **source = inputs->sources;
    if (row % 4 == 0) {
        for (; rows > 0 && lower < 0; --rows, before += row)
            top += step, lower += step;
        while (rows > 0 && top + (rows - 1) * step >= height)
            --rows;
    }
    inputs->pieces = whole ? rows : rows * window->columns;
    inputs->length = whole ? row : channels;
    if (whole && top >= 0 && lower + (rows - 1) * step < height) {
        const int8_t *a = in + (top * width + left) * layer->in.channels;
        const int8_t *b = in + (lower * width + other) * layer->in.channels;
        for (step *= width * layer->in.channels; rows > 0; --rows, a += step, b += step)
            *source++ = a, *source++ = b;
        return before;
    }
    for (; rows > 0; --rows, top += step, lower += step) {
        int a = (top * width + left) * layer->in.channels, b = (lower * width + other) * layer->in.channels;
        const int a_inside = top >= 0 && top < height, b_inside = lower >= 0 && lower < height;
        int x;
        if (whole) {
            *source++ = a_inside ? in + a : layer->padding;
            *source++ = b_inside ? in + b : layer->padding;
            continue;
        }
        for (x = 0; x < window->columns * window->column_dilation; x += window->column_dilation) {
            *source++ = a_inside && left + x >= 0 && left + x < width ? in + a : layer->padding;
            *source++ = b_inside && other + x >= 0 && other + x < width ? in + b : layer->padding;
            a += window->column_dilation * layer->in.channels;
            b += window->column_dilation * layer->in.channels;
        }
    }
    return before;
}

/* As finish(), of two pixels, or twice of the same. */
static void finish_both(const struct layer *layer, int channel, const int32_t *sums, int count, const int8_t *added,
                        int8_t *a, int8_t *b)
{
    const int32_t *const multiplier = layer->multiplier + channel;
    const int zero = layer->zero, fours = layer->shift == 32 ? count & ~3 : 0;
    int i;
    for (i = 0; i < fours; i += 4, sums += 8) {
        const int32_t m0 = multiplier[i], m1 = multiplier[i + 1], m2 = multiplier[i + 2], m3 = multiplier[i + 3];
        a[i] = quickly_scaled(sums[0], m0, zero);
        a[i + 1] = quickly_scaled(sums[1], m1, zero);
        a[i + 2] = quickly_scaled(sums[2], m2, zero);
        a[i + 3] = quickly_scaled(sums[3], m3, zero);
        b[i] = quickly_scaled(sums[4], m0, zero);
        b[i + 1] = quickly_scaled(sums[5], m1, zero);
        b[i + 2] = quickly_scaled(sums[6], m2, zero);
        b[i + 3] = quickly_scaled(sums[7], m3, zero);
    }
    if (fours > 0) {
        add_and_limit(layer, added, fours, a);
        if (b != a)
            add_and_limit(layer, added ? added + (b - a) : 0, fours, b);
    }
    if (fours < count) {
        channel += fours, count -= fours, a += fours, b += fours, added = added ? added + fours : 0;
        finish(layer, channel, sums, 8, count, added, a);
        finish(layer, channel, sums + 4, 8, count, added ? added + (b - a) : 0, b);
    }
}

/* `sources` has room for PIXELS pointers for each element of the window. */
static void convolve(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out,
                     const int8_t **sources)
{
    const int all = layer->out.height * layer->out.width, channels = layer->in.channels / layer->groups;
    const int outputs = layer->out.channels / layer->groups, blocks = (outputs + OUTPUTS - 1) / OUTPUTS;
    const int each = (layer->window.rows * layer->window.columns * channels + 3) & ~3;
    int32_t sums[PIXELS * MOST_SUMS];
    struct inputs inputs;
    int first, group, output;
    inputs.sources = sources;
    inputs.zero = layer->in_zero;
    for (first = 0; first < all; first += PIXELS)
        for (group = 0; group < layer->groups; ++group) {
            const int last = first + 1 < all ? first + 1 : first;
            const int before = find_inputs(layer, in + group * channels, first, last, &inputs);
            for (output = 0; output < outputs; output += MOST_SUMS) {
                const int some = outputs - output < MOST_SUMS ? outputs - output : MOST_SUMS;
                const int channel = group * outputs + output, block = group * blocks + output / OUTPUTS;
                const int at = first * layer->out.channels + channel;
                sums_of(&inputs, before, each, layer->pairs + 2 * block * each, layer->bias + channel, some, sums);
                finish_both(layer, channel, sums, some, added ? added + at : 0, out + at,
                            out + at + (last - first) * layer->out.channels);
            }
        }
}
