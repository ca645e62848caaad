// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C computes with in 8-bit integers. See float_kernels.c.
//
// A number q of a tensor stands for scale * (q - zero). Sums are 32 bits wide; a sum becomes a number of another scale
// by (sum * multiplier + 2^(shift - 1)) >> shift in 64 bits: to the nearest, halves up. No step's outcome depends on the
// processor.

//: common shapes
/* How two numbers, the first just computed, are added: each times a factor of at most 2^20, in steps of 2^-shift of the
 * result's. The offset has what both zeros take off, and the half for rounding. */
struct addition {
    int32_t multiplier, added_multiplier, offset;
    int shift, sum_zero;
};

struct layer {
    struct map in, out;
    struct window window;
    int groups;
    int counts_padding;
    int channel_offset;
    const int16_t *pairs; /* weights of a convolution, see add_products() */
    const int8_t *weight; /* of one of each channel by itself: for each element of the window all channels */
    const int32_t *bias;  /* behind those of a convolution are up to three zeros; of one of each channel by itself with
                           * what the input's zero adds taken off */
    const int32_t *multiplier;
    const int8_t *padding; /* the input's zero, as often as a row of the window has elements in a group */
    int shift, in_zero, zero;
    struct addition addition;
    int lowest, highest;
};

//: limits
#if defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) &&         \
    !defined(__ARM_BIG_ENDIAN) && !defined(NONN_NO_VECTORS)
#define TWO_AT_A_TIME
#include <arm_acle.h>
#endif

static int8_t limited(int32_t value, int lowest, int highest)
{
    return (int8_t)(value < lowest ? lowest : value > highest ? highest : value);
}

static int eight_bits(int32_t value)
{
#ifdef TWO_AT_A_TIME
    return __ssat(value, 8);
#else
    return limited(value, -128, 127);
#endif
}

/* Times multiplier / 2^shift, to the nearest, halves up. The compiler shifts negative numbers as it divides, towards
 * below. What leaves 30 bits is cut off. */
static int32_t scaled(int32_t sum, int32_t multiplier, int shift)
{
    const int64_t result = ((int64_t)sum * multiplier + ((int64_t)1 << (shift - 1))) >> shift;
    return result > 0x3fffffff ? 0x3fffffff : result < -0x3fffffff ? -0x3fffffff : (int32_t)result;
}

//: sum limits
static int32_t sum_of(const struct addition *addition, int value, int added)
{
    const int32_t sum = addition->offset + value * addition->multiplier + added * addition->added_multiplier;
    return (sum >> addition->shift) + addition->sum_zero;
}

//: finish sum
/* As scaled() with a shift of 32, to eight bits. */
static int8_t quickly_scaled(int32_t sum, int32_t multiplier, int zero)
{
#ifdef TWO_AT_A_TIME
    __asm__("smmlar %0, %1, %2, %3" : "=r"(sum) : "r"(sum), "r"(multiplier), "r"(zero));
#else
    sum = (int32_t)(((int64_t)sum * multiplier + ((int64_t)1 << 31)) >> 32) + zero;
#endif
    return (int8_t)eight_bits(sum);
}

/* What is added, if anything, and the bounds. */
static void add_and_limit(const struct layer *layer, const int8_t *added, int count, int8_t *out)
{
    const struct addition addition = layer->addition;
    const int lowest = layer->lowest, highest = layer->highest;
    int i;
    if (added)
        for (i = 0; i < count; ++i)
            out[i] = (int8_t)eight_bits(sum_of(&addition, out[i], added[i]));
    if (lowest > -128 || highest < 127)
        for (i = 0; i < count; ++i)
            out[i] = limited(out[i], lowest, highest);
}

/* Sums of products become numbers of the output; the sums lie by fours, so far apart. `added`: to them, or none; never
 * in the place of the output. */
static void finish(const struct layer *layer, int channel, const int32_t *sums, int apart, int count,
                   const int8_t *added, int8_t *out)
{
    const int32_t *const multiplier = layer->multiplier + channel;
    int i;
    for (i = 0; i < count; ++i) {
        const int32_t sum = sums[i / 4 * apart + i % 4];
        out[i] = layer->shift == 32 ? quickly_scaled(sum, multiplier[i], layer->zero)
                                    : (int8_t)eight_bits(scaled(sum, multiplier[i], layer->shift) + layer->zero);
    }
    add_and_limit(layer, added, count, out);
}

//: depthwise finish
#define MOST_CHANNELS 32 /* whose sums are kept */

/* Sums of four channels where the window lies within the input. */
static void four_channels(const struct layer *layer, const int8_t *in, int channel, int32_t *sums)
{
    const int8_t *weight = layer->weight + channel;
    const int32_t *const bias = layer->bias + channel;
    const int channels = layer->in.channels, step = layer->window.column_dilation * channels;
    const int next = layer->window.row_dilation * layer->in.width * channels - layer->window.columns * step;
    int32_t s0 = bias[0], s1 = bias[1], s2 = bias[2], s3 = bias[3];
    int row, column;
    for (row = 0; row < layer->window.rows; ++row, in += next)
        for (column = 0; column < layer->window.columns; ++column, in += step, weight += channels) {
            s0 += in[0] * weight[0];
            s1 += in[1] * weight[1];
            s2 += in[2] * weight[2];
            s3 += in[3] * weight[3];
        }
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
}

/* The sum of one channel of a window that begins in this row and column, wherever these are. */
static int32_t one_channel(const struct layer *layer, const int8_t *in, int channel, int top, int left)
{
    const int8_t *weight = layer->weight + channel;
    const struct window *const window = &layer->window;
    const int channels = layer->in.channels;
    int32_t sum = layer->bias[channel];
    int row, column;
    for (row = 0; row < window->rows; ++row)
        for (column = 0; column < window->columns; ++column, weight += channels) {
            const int from = top + row * window->row_dilation, at = left + column * window->column_dilation;
            const int inside = from >= 0 && from < layer->in.height && at >= 0 && at < layer->in.width;
            sum += (inside ? in[(from * layer->in.width + at) * channels] : layer->in_zero) * *weight;
        }
    return sum;
}

/* A convolution of each channel by itself. */
static void convolve_each_channel(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out)
{
    const struct window *const window = &layer->window;
    const int channels = layer->in.channels;
    const int below = layer->in.height - (window->rows - 1) * window->row_dilation;
    const int beyond = layer->in.width - (window->columns - 1) * window->column_dilation;
    int32_t sums[MOST_CHANNELS];
    int x, y, c, i;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x)
            for (c = 0; c < channels; c += MOST_CHANNELS, out += i, added = added ? added + i : 0) {
                const int count = channels - c < MOST_CHANNELS ? channels - c : MOST_CHANNELS;
                const int top = y * window->row_stride - window->top, left = x * window->column_stride - window->left;
                i = 0;
                if (top >= 0 && top < below && left >= 0 && left < beyond)
                    for (; i + 4 <= count; i += 4)
                        four_channels(layer, in + (top * layer->in.width + left) * channels + c + i, c + i, sums + i);
                for (; i < count; ++i)
                    sums[i] = one_channel(layer, in + c + i, c + i, top, left);
                finish(layer, c, sums, 4, count, added, out);
            }
}

//: affine sum
/* Each channel by a factor of its own, in steps of 2^-shift of the output's; the bias has both zeros and the half for
 * rounding. In place, too. */
static void scale_and_shift(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out)
{
    const int channels = layer->in.channels, fours = channels & ~3, pixels = layer->in.height * layer->in.width;
    const int32_t *const bias = layer->bias, *const multiplier = layer->multiplier;
    const int lowest = layer->lowest, highest = layer->highest, shift = layer->shift;
    int p, c;
    if (!added && lowest == -128 && highest == 127) {
        for (p = 0; p < pixels; ++p)
        {
            for (c = 0; c < fours; c += 4, in += 4, out += 4) {
                out[0] = (int8_t)eight_bits((in[0] * multiplier[c] + bias[c]) >> shift);
                out[1] = (int8_t)eight_bits((in[1] * multiplier[c + 1] + bias[c + 1]) >> shift);
                out[2] = (int8_t)eight_bits((in[2] * multiplier[c + 2] + bias[c + 2]) >> shift);
                out[3] = (int8_t)eight_bits((in[3] * multiplier[c + 3] + bias[c + 3]) >> shift);
            }
            for (c = fours; c < channels; ++c)
                *out++ = (int8_t)eight_bits((*in++ * multiplier[c] + bias[c]) >> shift);
        }
        return;
    }
    for (p = 0; p < pixels; ++p)
        for (c = 0; c < channels; ++c) {
            int32_t value = eight_bits((*in++ * multiplier[c] + bias[c]) >> shift);
            if (added)
                value = sum_of(&layer->addition, value, *added++);
            *out++ = limited(value, lowest, highest);
        }
}

//: add sum
/* In place of either, too. */
static void add(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out)
{
    const int count = layer->in.height * layer->in.width * layer->in.channels;
    int i;
    for (i = 0; i < count; ++i)
        out[i] = limited(sum_of(&layer->addition, in[i], added[i]), layer->lowest, layer->highest);
}

//: moved limits
/* From the input's scale to the output's. */
static number moved(const struct layer *layer, number from)
{
    const int32_t value = scaled(from - layer->in_zero, *layer->multiplier, layer->shift);
    return limited(value + layer->zero, layer->lowest, layer->highest);
}

//: clamp moved
/* In place, too. */
static void limit(const struct layer *layer, const int8_t *in, int8_t *out)
{
    const int count = layer->in.height * layer->in.width * layer->in.channels;
    int i;
    for (i = 0; i < count; ++i)
        out[i] = moved(layer, in[i]);
}

//: mean limits
typedef int32_t total;

static total part_of(const struct layer *layer, number value)
{
    return value - layer->in_zero;
}

/* A sum over `count` pixels, of which the input's zeros are taken off, as a number of the output: to the nearest, halves
 * up. */
static number mean_of(const struct layer *layer, total sum, int count)
{
    const int64_t by = (int64_t)count << (layer->shift + 1);
    const int64_t value = 2 * (int64_t)sum * *layer->multiplier + by / 2;
    const int64_t down = value % by < 0 ? 1 : 0;
    return limited((int32_t)(value / by - down) + layer->zero, layer->lowest, layer->highest);
}

//: nothing
static number nothing(const struct layer *layer)
{
    return (number)layer->zero;
}
