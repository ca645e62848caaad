// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C computes with in 8-bit integers. See float_kernels.c.
//
// A number q of a tensor stands for scale * (q - zero). Sums are 32 bits wide; a sum becomes a number of another scale
// by (sum * multiplier + 2^(shift - 1)) >> shift in 64 bits: to the nearest, halves up. No step depends on the
// processor.

//: common shapes
/* How two numbers, the first just computed, are added: each with a factor below 2^20, in steps of 2^-shift of the
 * result's. */
struct addition {
    int32_t multiplier, added_multiplier;
    int shift, zero, added_zero, sum_zero;
};

struct layer {
    struct map in, out;
    struct window window;
    int groups;
    int counts_padding;
    int channel_offset;
    const int8_t *weight;
    const int32_t *bias; /* with what the input's zero adds to the sums taken off */
    const int32_t *multiplier;
    const int8_t *shift;
    const int8_t *padding; /* the input's zero, as often as a pixel of a group's input has channels */
    int in_zero, zero;
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
    const int32_t first = (value - addition->zero) * addition->multiplier;
    const int32_t second = (added - addition->added_zero) * addition->added_multiplier;
    const int32_t half = (int32_t)1 << (addition->shift - 1);
    return ((first + second + half) >> addition->shift) + addition->sum_zero;
}

//: finish sum
/* A sum of products becomes a number of the output. `added`: to it, or none. */
static int8_t finished(const struct layer *layer, int channel, int32_t sum, const int8_t *added)
{
    int32_t value = scaled(sum, layer->multiplier[channel], layer->shift[channel]) + layer->zero;
    if (added)
        value = sum_of(&layer->addition, limited(value, -128, 127), *added);
    return limited(value, layer->lowest, layer->highest);
}

//: convolution finish gather
/* So many outputs of so many pixels are summed up together. */
#if defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(NONN_NO_VECTORS)
#include <arm_acle.h>
#include <string.h>
#define PIXELS 2
#define OUTPUTS 2
#elif defined(__SSE2__) && !defined(NONN_NO_VECTORS)
#include <emmintrin.h>
#define PIXELS 1
#define OUTPUTS 4
#else
#define PIXELS 2
#define OUTPUTS 2
#endif

/* Some channels of one output and one pixel. */
static int32_t products(const int8_t *in, const int8_t *weight, int channels)
{
    int32_t sum = 0;
    int c;
    for (c = 0; c < channels; ++c)
        sum += in[c] * weight[c];
    return sum;
}

/* One output of one of `count` pixels. */
static int32_t one(const int8_t *const *source, int count, int elements, int channels, const int8_t *weight)
{
    int32_t sum = 0;
    int element;
    for (element = 0; element < elements; ++element, weight += channels)
        sum += products(source[element * count], weight, channels);
    return sum;
}

#if PIXELS == 1

static __m128i low_half(__m128i bytes)
{
    return _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
}

static __m128i high_half(__m128i bytes)
{
    return _mm_srai_epi16(_mm_unpackhi_epi8(bytes, bytes), 8);
}

static __m128i sixteen_products(__m128i low, __m128i high, const int8_t *weight)
{
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)weight);
    return _mm_add_epi32(_mm_madd_epi16(low, low_half(bytes)), _mm_madd_epi16(high, high_half(bytes)));
}

static int32_t all_four(__m128i sums)
{
    sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0x4e));
    sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0xb1));
    return _mm_cvtsi128_si32(sums);
}

static void many(const int8_t *const *source, int elements, int channels, const int8_t *weight, int32_t *sums)
{
    const int each = elements * channels, most = channels - channels % 16;
    __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
    int32_t rest[4] = {0, 0, 0, 0};
    int element, i, output;
    for (element = 0; element < elements; ++element, weight += channels) {
        const int8_t *const in = source[element];
        for (i = 0; i < most; i += 16) {
            const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(in + i));
            const __m128i low = low_half(bytes), high = high_half(bytes);
            a = _mm_add_epi32(a, sixteen_products(low, high, weight + i));
            b = _mm_add_epi32(b, sixteen_products(low, high, weight + i + each));
            c = _mm_add_epi32(c, sixteen_products(low, high, weight + i + 2 * each));
            d = _mm_add_epi32(d, sixteen_products(low, high, weight + i + 3 * each));
        }
        if (most < channels)
            for (output = 0; output < 4; ++output)
                rest[output] += products(in + most, weight + output * each + most, channels - most);
    }
    sums[0] = rest[0] + all_four(a);
    sums[1] = rest[1] + all_four(b);
    sums[2] = rest[2] + all_four(c);
    sums[3] = rest[3] + all_four(d);
}

#else

#if defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(NONN_NO_VECTORS)
/* Its second and fourth byte become the first and third. */
static int8x4_t turned(uint32_t bytes)
{
    return (int8x4_t)(bytes >> 8 | bytes << 24);
}
#endif

/* Two outputs of two pixels: of the first pixel, then of the second. */
static void many(const int8_t *const *source, int elements, int channels, const int8_t *weight, int32_t *sums)
{
    const int each = elements * channels;
    const int8_t *other = weight + each;
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0;
    int element;
    for (element = 0; element < elements; ++element, source += 2) {
        const int8_t *a = source[0], *b = source[1];
        const int8_t *const end = a + channels;
#if defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(NONN_NO_VECTORS)
        const int8_t *const most = a + (channels & ~3);
        while (a < most) {
            uint32_t x, y, v, w;
            int16x2_t x_even, x_odd, y_even, y_odd, v_even, v_odd, w_even, w_odd;
            memcpy(&x, a, 4);
            memcpy(&y, b, 4);
            memcpy(&v, weight, 4);
            memcpy(&w, other, 4);
            a += 4, b += 4, weight += 4, other += 4;
            x_even = __sxtb16((int8x4_t)x), x_odd = __sxtb16(turned(x));
            v_even = __sxtb16((int8x4_t)v), v_odd = __sxtb16(turned(v));
            a0 = __smlad(x_odd, v_odd, __smlad(x_even, v_even, a0));
            w_even = __sxtb16((int8x4_t)w), w_odd = __sxtb16(turned(w));
            a1 = __smlad(x_odd, w_odd, __smlad(x_even, w_even, a1));
            y_even = __sxtb16((int8x4_t)y), y_odd = __sxtb16(turned(y));
            b0 = __smlad(y_odd, v_odd, __smlad(y_even, v_even, b0));
            b1 = __smlad(y_odd, w_odd, __smlad(y_even, w_even, b1));
        }
#endif
        while (a < end) {
            const int x = *a++, y = *b++, v = *weight++, w = *other++;
            a0 += x * v, a1 += x * w;
            b0 += y * v, b1 += y * w;
        }
    }
    sums[0] = a0, sums[1] = a1, sums[2] = b0, sums[3] = b1;
}

#endif

/* `sources` has room for PIXELS pointers for each element of the window. */
static void convolve(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out,
                     const int8_t **sources)
{
    const int elements = layer->window.rows * layer->window.columns, all = layer->out.height * layer->out.width;
    const int inputs = layer->in.channels / layer->groups, outputs = layer->out.channels / layer->groups;
    const int count = all < PIXELS ? 1 : PIXELS, each = elements * inputs;
    int first, group, output, p, o;
    for (group = 0; group < layer->groups; ++group)
        for (first = 0; first < all; first += count) {
            if (first > all - count)
                first = all - count;
            gather(&layer->in, &layer->out, &layer->window, in + group * inputs, layer->padding, first, count, sources);
            for (output = group * outputs; output < (group + 1) * outputs;) {
                const int8_t *const weight = layer->weight + output * each;
                const int full = count == PIXELS && output + OUTPUTS <= (group + 1) * outputs;
                const int side_by_side = full ? OUTPUTS : 1;
                int32_t sums[PIXELS * OUTPUTS];
                if (full)
                    many(sources, elements, inputs, weight, sums);
                else
                    for (p = 0; p < count; ++p)
                        sums[p] = one(sources + p, count, elements, inputs, weight);
                for (p = 0; p < count; ++p)
                    for (o = 0; o < side_by_side; ++o) {
                        const int at = (first + p) * layer->out.channels + output + o;
                        const int32_t sum = layer->bias[output + o] + sums[p * side_by_side + o];
                        out[at] = finished(layer, output + o, sum, added ? added + at : 0);
                    }
                output += side_by_side;
            }
        }
}

//: depthwise finish
/* A convolution of each channel by itself. Of single pixels in place, too. */
static void convolve_each_channel(const struct layer *layer, const int8_t *in, const int8_t *added, int8_t *out)
{
    const struct window *const window = &layer->window;
    const int channels = layer->in.channels;
    int x, y, c, i, row, column;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x, out += channels)
            for (c = 0; c < channels; c += 4) {
                const int count = channels - c < 4 ? channels - c : 4;
                const int8_t *weight = layer->weight + c;
                int32_t sums[4] = {0, 0, 0, 0};
                for (row = 0; row < window->rows; ++row)
                    for (column = 0; column < window->columns; ++column, weight += channels) {
                        const int from = y * window->row_stride - window->top + row * window->row_dilation;
                        const int at = x * window->column_stride - window->left + column * window->column_dilation;
                        const int inside = from >= 0 && from < layer->in.height && at >= 0 && at < layer->in.width;
                        const int8_t *const source = inside ? in + (from * layer->in.width + at) * channels + c : 0;
                        for (i = 0; i < count; ++i)
                            sums[i] += (source ? source[i] : layer->in_zero) * weight[i];
                    }
                for (i = 0; i < count; ++i, added = added ? added + 1 : 0)
                    out[c + i] = finished(layer, c + i, layer->bias[c + i] + sums[i], added);
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
    const int32_t value = scaled(from - layer->in_zero, *layer->multiplier, *layer->shift);
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
    const int64_t by = (int64_t)count << (*layer->shift + 1);
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
