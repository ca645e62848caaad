// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C computes with in 8-bit integers. See float_kernels.c.
//
// A number q of a tensor stands for scale * (q - zero). Sums are 32 bits wide; a sum becomes a number of another scale
// by (sum * multiplier + 2^(shift - 1)) >> shift in 64 bits: to the nearest, halves up. No step depends on the
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
    const int32_t *bias;  /* with what the input's zero adds to the sums taken off */
    const int32_t *multiplier;
    const int8_t *padding; /* the input's zero, as often as a pixel of a group's input has channels */
    int shift, in_zero, zero;
    struct addition addition;
    int lowest, highest;
};

//: limits
static int8_t limited(int32_t value, int lowest, int highest)
{
    return (int8_t)(value < lowest ? lowest : value > highest ? highest : value);
}

/* The compiler shifts negative numbers as it divides, towards below. What leaves 30 bits is cut off. */
static int32_t scaled(int32_t sum, int32_t multiplier, int shift)
{
    const int64_t product = (int64_t)sum * multiplier;
    int64_t result;
    if (shift > 32) /* the lower half carries nothing over */
        return ((int32_t)(product >> 32) + ((int32_t)1 << (shift - 33))) >> (shift - 32);
    result = (product + ((int64_t)1 << (shift - 1))) >> shift;
    return result > 0x3fffffff ? 0x3fffffff : result < -0x3fffffff ? -0x3fffffff : (int32_t)result;
}

//: sum limits
static int32_t sum_of(const struct addition *addition, int value, int added)
{
    const int32_t sum = addition->offset + value * addition->multiplier + added * addition->added_multiplier;
    return (sum >> addition->shift) + addition->sum_zero;
}

//: finish sum
/* Sums of products become numbers of the output. `added`: to them, or none. */
static void finish(const struct layer *layer, int channel, const int32_t *sums, int count, const int8_t *added,
                   int8_t *out)
{
    const int32_t *const bias = layer->bias + channel, *const multiplier = layer->multiplier + channel;
    const int lowest = layer->lowest, highest = layer->highest, shift = layer->shift, zero = layer->zero;
    int i;
    for (i = 0; i < count; ++i) {
        int32_t value = limited(scaled(sums[i] + bias[i], multiplier[i], shift) + zero, -128, 127);
        if (added)
            value = limited(sum_of(&layer->addition, value, added[i]), -128, 127);
        out[i] = limited(value, lowest, highest);
    }
}

//: convolution finish gather
#define PIXELS 2     /* that are computed together, */
#define OUTPUTS 4    /* so many outputs at a time */
#define MOST_SUMS 64 /* of a pixel that are kept, */
#define MOST 192     /* while so many inputs at most are multiplied: with more, add_products() would overflow */

#if defined(__GNUC__)
#define IN_WORDS __attribute__((aligned(4)))
#else
#define IN_WORDS
#endif

#if defined(NONN_NO_VECTORS)
#elif defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN)
#define TWO_AT_A_TIME
#include <arm_acle.h>
#include <string.h>
typedef int16x2_t __attribute__((may_alias)) two_numbers;
#elif defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Inputs of two pixels as 16 bits: of every four (0, 2), (1, 3), each of these of the first pixel, then of the second.
 */
static void widen(const int8_t *a, const int8_t *b, int count, int16_t *to)
{
    for (; count > 0; count -= 4, a += 4, b += 4, to += 8) {
#ifdef TWO_AT_A_TIME
        uint32_t x, y;
        two_numbers *const words = __builtin_assume_aligned(to, 4);
        memcpy(&x, a, 4);
        memcpy(&y, b, 4);
        words[0] = __sxtb16((int8x4_t)x);
        words[1] = __sxtb16((int8x4_t)y);
        words[2] = __sxtb16((int8x4_t)(x >> 8 | x << 24));
        words[3] = __sxtb16((int8x4_t)(y >> 8 | y << 24));
#else
        to[0] = a[0], to[1] = a[2], to[2] = b[0], to[3] = b[2];
        to[4] = a[1], to[5] = a[3], to[6] = b[1], to[7] = b[3];
#endif
    }
}

/* As widen(), of `count` inputs from the `first` on, where a pixel's channels follow those of the element of the window
 * before; zeros beyond the last. */
static void widen_from(const int8_t *const *sources, int elements, int channels, int first, int count, int16_t *to)
{
    int element = first / channels, c = first % channels, i;
    if (channels % 4 == 0) {
        for (; count > 0; ++element, c = 0) {
            const int some = channels - c < count ? channels - c : count;
            widen(sources[2 * element] + c, sources[2 * element + 1] + c, some, to);
            to += 2 * some;
            count -= some;
        }
        return;
    }
    for (i = 0; i < count; ++i) {
        int16_t *const place = to + (i & ~3) * 2 + (i & 1) * 4 + (i >> 1 & 1);
        place[0] = element < elements ? sources[2 * element][c] : 0;
        place[2] = element < elements ? sources[2 * element + 1][c] : 0;
        if (++c == channels)
            c = 0, ++element;
    }
}

/* Products of inputs, as widen() leaves them, with the weights of four outputs are added to the sums of two pixels. A
 * weight stands for two outputs, as first + 256 * second: so that half the sums are of the first, half are of both. */
#if defined(TWO_AT_A_TIME)

#define FOUR_INPUTS(in, weight)                                                                                        \
    do {                                                                                                               \
        v = (weight)[0], w = __sxtb16((int8x4_t)v), x = (in)[0], y = (in)[1];                                          \
        a01 = __smlad(x, v, a01), b01 = __smlad(y, v, b01);                                                            \
        a0 = __smlad(x, w, a0), b0 = __smlad(y, w, b0);                                                                \
        v = (weight)[1], w = __sxtb16((int8x4_t)v);                                                                    \
        a23 = __smlad(x, v, a23), b23 = __smlad(y, v, b23);                                                            \
        a2 = __smlad(x, w, a2), b2 = __smlad(y, w, b2);                                                                \
        v = (weight)[2], w = __sxtb16((int8x4_t)v), x = (in)[2], y = (in)[3];                                          \
        a01 = __smlad(x, v, a01), b01 = __smlad(y, v, b01);                                                            \
        a0 = __smlad(x, w, a0), b0 = __smlad(y, w, b0);                                                                \
        v = (weight)[3], w = __sxtb16((int8x4_t)v);                                                                    \
        a23 = __smlad(x, v, a23), b23 = __smlad(y, v, b23);                                                            \
        a2 = __smlad(x, w, a2), b2 = __smlad(y, w, b2);                                                                \
    } while (0)

static void add_products(const int16_t *in, const int16_t *weight, int count, int32_t *a, int32_t *b)
{
    const two_numbers *ins = __builtin_assume_aligned(in, 4);
    const two_numbers *weights = __builtin_assume_aligned(weight, 4);
    const two_numbers *const end = ins + (count & ~7);
    int32_t a0 = 0, a01 = 0, a2 = 0, a23 = 0, b0 = 0, b01 = 0, b2 = 0, b23 = 0;
    int16x2_t v, w, x, y;
    for (; ins < end; ins += 8, weights += 8) {
        FOUR_INPUTS(ins, weights);
        FOUR_INPUTS(ins + 4, weights + 4);
    }
    if (count & 4)
        FOUR_INPUTS(ins, weights);
    a[0] += a0, a[1] += (a01 - a0) >> 8, a[2] += a2, a[3] += (a23 - a2) >> 8;
    b[0] += b0, b[1] += (b01 - b0) >> 8, b[2] += b2, b[3] += (b23 - b2) >> 8;
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

static void add_products(const int16_t *in, const int16_t *weight, int count, int32_t *a, int32_t *b)
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
    add_four(a_low, a_both, a);
    add_four(b_low, b_both, b);
}

#else

static void add_products(const int16_t *in, const int16_t *weight, int count, int32_t *a, int32_t *b)
{
    int32_t a0 = 0, a01 = 0, a2 = 0, a23 = 0, b0 = 0, b01 = 0, b2 = 0, b23 = 0;
    const int16_t *const end = in + 2 * count;
    for (; in < end; in += 4, weight += 4) {
        const int x0 = in[0], x1 = in[1], y0 = in[2], y1 = in[3];
        int v0 = weight[0], v1 = weight[1], w0 = (int8_t)(v0 & 255), w1 = (int8_t)(v1 & 255);
        a0 += x0 * w0 + x1 * w1, a01 += x0 * v0 + x1 * v1;
        b0 += y0 * w0 + y1 * w1, b01 += y0 * v0 + y1 * v1;
        v0 = weight[2], v1 = weight[3], w0 = (int8_t)(v0 & 255), w1 = (int8_t)(v1 & 255);
        a2 += x0 * w0 + x1 * w1, a23 += x0 * v0 + x1 * v1;
        b2 += y0 * w0 + y1 * w1, b23 += y0 * v0 + y1 * v1;
    }
    a[0] += a0, a[1] += (a01 - a0) >> 8, a[2] += a2, a[3] += (a23 - a2) >> 8;
    b[0] += b0, b[1] += (b01 - b0) >> 8, b[2] += b2, b[3] += (b23 - b2) >> 8;
}

#endif

/* Sums of MOST_SUMS outputs at most for two pixels. A pixel's weights for an output are `each` inputs long. */
static void sums_of(const int8_t *const *sources, int elements, int channels, const int16_t *weight, int outputs,
                    int32_t sums[PIXELS][MOST_SUMS])
{
    IN_WORDS int16_t inputs[PIXELS * MOST];
    const int each = (elements * channels + 3) & ~3;
    int first, output;
    for (output = 0; output < outputs; ++output)
        sums[0][output] = sums[1][output] = 0;
    for (first = 0; first < each; first += MOST) {
        const int count = each - first < MOST ? each - first : MOST;
        widen_from(sources, elements, channels, first, count, inputs);
        for (output = 0; output < outputs; output += OUTPUTS)
            add_products(inputs, weight + 2 * (output / OUTPUTS * each + first), count, sums[0] + output, sums[1] + output);
    }
}

/* `sources` has room for PIXELS pointers for each element of the window. */
static void convolve(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out,
                     const int8_t **sources)
{
    const int elements = layer->window.rows * layer->window.columns, all = layer->out.height * layer->out.width;
    const int inputs = layer->in.channels / layer->groups, outputs = layer->out.channels / layer->groups;
    const int each = (elements * inputs + 3) & ~3, blocks = (outputs + OUTPUTS - 1) / OUTPUTS;
    int32_t sums[PIXELS][MOST_SUMS];
    int first, group, output, p, i;
    for (group = 0; group < layer->groups; ++group)
        for (first = 0; first < all; first += PIXELS) {
            const int count = all - first < PIXELS ? 1 : PIXELS;
            gather(&layer->in, &layer->out, &layer->window, in + group * inputs, layer->padding, first, count, sources);
            if (count == 1) /* twice the same */
                for (i = elements - 1; i >= 0; --i)
                    sources[2 * i] = sources[2 * i + 1] = sources[i];
            for (output = 0; output < outputs; output += MOST_SUMS) {
                const int some = outputs - output < MOST_SUMS ? outputs - output : MOST_SUMS;
                const int channel = group * outputs + output, block = group * blocks + output / OUTPUTS;
                sums_of(sources, elements, inputs, layer->pairs + 2 * block * each, some, sums);
                for (p = 0; p < count; ++p) {
                    const int at = (first + p) * layer->out.channels + channel;
                    finish(layer, channel, sums[p], some, added ? added + at : 0, out + at);
                }
            }
        }
}

//: depthwise finish
#define MOST_CHANNELS 32 /* whose sums are kept */

/* Sums of four channels where the window lies within the input. */
static void four_channels(const struct layer *layer, const int8_t *in, const int8_t *weight, int32_t *sums)
{
    const int channels = layer->in.channels, step = layer->window.column_dilation * channels;
    const int next = layer->window.row_dilation * layer->in.width * channels - layer->window.columns * step;
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
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
static int32_t one_channel(const struct layer *layer, const int8_t *in, const int8_t *weight, int top, int left)
{
    const struct window *const window = &layer->window;
    const int channels = layer->in.channels;
    int32_t sum = 0;
    int row, column;
    for (row = 0; row < window->rows; ++row)
        for (column = 0; column < window->columns; ++column, weight += channels) {
            const int from = top + row * window->row_dilation, at = left + column * window->column_dilation;
            const int inside = from >= 0 && from < layer->in.height && at >= 0 && at < layer->in.width;
            sum += (inside ? in[(from * layer->in.width + at) * channels] : layer->in_zero) * *weight;
        }
    return sum;
}

/* A convolution of each channel by itself. Of single pixels in place, too. */
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
                        four_channels(layer, in + (top * layer->in.width + left) * channels + c + i,
                                      layer->weight + c + i, sums + i);
                for (; i < count; ++i)
                    sums[i] = one_channel(layer, in + c + i, layer->weight + c + i, top, left);
                finish(layer, c, sums, count, added, out);
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

//: rescale limits
static int8_t rescaled(const struct layer *layer, int8_t from)
{
    const int32_t value = scaled(from - layer->in_zero, *layer->multiplier, layer->shift);
    return limited(value + layer->zero, layer->lowest, layer->highest);
}

//: clamp rescale
/* In place, too. */
static void limit(const struct layer *layer, const int8_t *in, int8_t *out)
{
    const int count = layer->in.height * layer->in.width * layer->in.channels;
    int i;
    for (i = 0; i < count; ++i)
        out[i] = rescaled(layer, in[i]);
}

//: mean limits
/* A sum over `count` pixels, of which the input's zeros are taken off, as a number of the output: to the nearest, halves
 * up. */
static int8_t mean_of(const struct layer *layer, int32_t sum, int count)
{
    const int64_t by = (int64_t)count << (layer->shift + 1);
    const int64_t value = 2 * (int64_t)sum * *layer->multiplier + by / 2;
    const int64_t down = value % by < 0 ? 1 : 0;
    return limited((int32_t)(value / by - down) + layer->zero, layer->lowest, layer->highest);
}

//: pool mean
/* The largest value in each window, or the mean. Padding never wins. */
static void pool(const struct layer *layer, const int8_t *in, int8_t *out, int largest)
{
    const struct window *const window = &layer->window;
    int x, y, c, row, column;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x)
            for (c = 0; c < layer->out.channels; ++c) {
                int32_t sum = 0;
                int most = -128, count = 0;
                for (row = 0; row < window->rows; ++row)
                    for (column = 0; column < window->columns; ++column) {
                        const int from = y * window->row_stride - window->top + row * window->row_dilation;
                        const int at = x * window->column_stride - window->left + column * window->column_dilation;
                        int source;
                        if (from < 0 || from >= layer->in.height || at < 0 || at >= layer->in.width)
                            continue;
                        source = in[(from * layer->in.width + at) * layer->in.channels + c];
                        most = source > most ? source : most;
                        sum += source - layer->in_zero;
                        ++count;
                    }
                if (layer->counts_padding)
                    count = window->rows * window->columns;
                *out++ = largest ? (int8_t)most : mean_of(layer, sum, count);
            }
}

//: adaptive mean
/* Means over windows spread evenly over the map; over all of it where the output is one pixel. */
static void mean_of_parts(const struct layer *layer, const int8_t *in, int8_t *out)
{
    int i, j, c, x, y;
    for (i = 0; i < layer->out.height; ++i)
        for (j = 0; j < layer->out.width; ++j) {
            const int top = i * layer->in.height / layer->out.height;
            const int bottom = ((i + 1) * layer->in.height + layer->out.height - 1) / layer->out.height;
            const int left = j * layer->in.width / layer->out.width;
            const int right = ((j + 1) * layer->in.width + layer->out.width - 1) / layer->out.width;
            for (c = 0; c < layer->out.channels; ++c) {
                int32_t sum = 0;
                for (y = top; y < bottom; ++y)
                    for (x = left; x < right; ++x)
                        sum += in[(y * layer->in.width + x) * layer->in.channels + c] - layer->in_zero;
                *out++ = mean_of(layer, sum, (bottom - top) * (right - left));
            }
        }
}

//: subsample
/* Every stride-th row and column; channels that the input has not are zeros. */
static void subsample(const struct layer *layer, const int8_t *in, int8_t *out)
{
    int x, y, c;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x)
            for (c = 0; c < layer->out.channels; ++c) {
                const int from = (y * layer->window.row_stride * layer->in.width + x * layer->window.column_stride);
                const int source = c + layer->channel_offset;
                const int there = source >= 0 && source < layer->in.channels;
                *out++ = there ? in[from * layer->in.channels + source] : (int8_t)layer->zero;
            }
}

//: concatenate rescale
/* One part of several along the channels: the others are written by calls of their own. */
static void join(const struct layer *layer, const int8_t *in, int8_t *out)
{
    const int pixels = layer->out.height * layer->out.width;
    int p, c;
    for (p = 0; p < pixels; ++p)
        for (c = 0; c < layer->in.channels; ++c)
            out[p * layer->out.channels + layer->channel_offset + c] = rescaled(layer, *in++);
}

//: flatten
/* Channel by channel, row by row. */
static void flatten(const struct layer *layer, const int8_t *in, int8_t *out)
{
    const int pixels = layer->in.height * layer->in.width;
    int p, c;
    for (c = 0; c < layer->in.channels; ++c)
        for (p = 0; p < pixels; ++p)
            *out++ = in[p * layer->in.channels + c];
}
