// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C computes with, in C99. Parts between marks go into a file one by one, as its network needs them,
// behind those of shared_kernels.c and before those of moving_kernels.c.

//: common shapes
struct layer {
    struct map in, out;
    struct window window;
    int groups;
    int counts_padding;
    int channel_offset;
    const float *weight, *bias;
    const float *padding; /* zeros, as many as a pixel of a group's input has channels */
    float lowest, highest;
};

//: limits
static float limited(float value, float lowest, float highest)
{
    if (value < lowest)
        value = lowest;
    return value > highest ? highest : value;
}

//: gather
/* Where `count` pixels of the output, from `first` on, find the channels of the input: for each element of the window,
 * for each pixel. Beyond the edge that is `padding`. */
static void gather(const struct map *from, const struct map *to, const struct window *window, const float *in,
                   const float *padding, int first, int count, const float **sources)
{
    const int step = window->column_dilation * from->channels;
    int p, row, column;
    for (p = 0; p < count; ++p) {
        const int top = (first + p) / to->width * window->row_stride - window->top;
        const int left = (first + p) % to->width * window->column_stride - window->left;
        const float **source = sources + p;
        for (row = 0; row < window->rows; ++row) {
            const int y = top + row * window->row_dilation, beyond = y < 0 || y >= from->height;
            int x = left, at = (y * from->width + left) * from->channels;
            for (column = 0; column < window->columns; ++column, source += count) {
                *source = beyond || x < 0 || x >= from->width ? padding : in + at;
                x += window->column_dilation;
                at += step;
            }
        }
    }
}

//: convolution limits gather
/* Sums of several outputs for several pixels are kept in registers, as many as the processor has room for. */
#if !defined(__GNUC__) || defined(NONN_NO_VECTORS)
#define PIXELS 4
#elif defined(__AVX512F__)
#define LANES 16
#define PIXELS 8
#elif defined(__AVX__)
#define LANES 8
#define PIXELS 6
#elif defined(__SSE2__) || defined(__ARM_NEON)
#define LANES 4
#define PIXELS 2
#else
#define PIXELS 4
#endif

#define OUTPUTS 16 /* side by side in the weights; then by fours, the rest one by one */

/* Where some pixels find their channels for one element of the window, and where their outputs go. */
struct pixels {
    const float **source; /* for each element of the window, for each pixel */
    int elements, channels, count;
    const float *added; /* to the outputs, or none */
    float *out;
    int step; /* from one pixel's outputs to the next */
    float lowest, highest;
};

static void finish(const struct pixels *pixels, int pixel, int output, const float *sums, int count)
{
    float *const out = pixels->out + pixel * pixels->step + output;
    const float *const added = pixels->added ? pixels->added + pixel * pixels->step + output : 0;
    int i;
    for (i = 0; i < count; ++i) {
        const float sum = added ? sums[i] + added[i] : sums[i];
        out[i] = limited(sum, pixels->lowest, pixels->highest);
    }
}

/* One output of one pixel. The weights of neighbouring channels are `stride` apart. */
static float sum_of_one(const struct pixels *pixels, int pixel, const float *weight, int stride, float sum)
{
    int element, c;
    for (element = 0; element < pixels->elements; ++element) {
        const float *const in = pixels->source[element * pixels->count + pixel];
        for (c = 0; c < pixels->channels; ++c, weight += stride)
            sum += in[c] * *weight;
    }
    return sum;
}

/* Four outputs of one pixel. */
static void four_of_one(const struct pixels *pixels, int pixel, const float *weight, int stride, float *sums)
{
    float s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3];
    int element, c;
    for (element = 0; element < pixels->elements; ++element) {
        const float *const in = pixels->source[element * pixels->count + pixel];
        for (c = 0; c < pixels->channels; ++c, weight += stride) {
            const float x = in[c];
            s0 += x * weight[0];
            s1 += x * weight[1];
            s2 += x * weight[2];
            s3 += x * weight[3];
        }
    }
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
}

#ifdef LANES

#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED _Pragma("GCC unroll 16")
#endif

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef float loose_lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef float four_lanes __attribute__((vector_size(16)));
typedef float loose_four_lanes __attribute__((vector_size(16), aligned(4), may_alias));

/* Sixteen outputs of PIXELS pixels. */
static void sixteen_of_many(const struct pixels *pixels, const float *weight, const float *bias, int output)
{
    enum { vectors = OUTPUTS / LANES };
    union {
        lanes vector[PIXELS][vectors];
        float value[PIXELS][OUTPUTS];
    } stored;
    lanes sum[PIXELS][vectors];
    int element, c, p, v;
    UNROLLED
    for (p = 0; p < PIXELS; ++p) {
        UNROLLED
        for (v = 0; v < vectors; ++v)
            sum[p][v] = *(const loose_lanes *)(bias + v * LANES);
    }
    for (element = 0; element < pixels->elements; ++element) {
        const float *in[PIXELS];
        UNROLLED
        for (p = 0; p < PIXELS; ++p)
            in[p] = pixels->source[element * PIXELS + p];
        for (c = 0; c < pixels->channels; ++c, weight += OUTPUTS) {
            lanes factor[vectors];
            UNROLLED
            for (v = 0; v < vectors; ++v)
                factor[v] = *(const loose_lanes *)(weight + v * LANES);
            UNROLLED
            for (p = 0; p < PIXELS; ++p) {
                UNROLLED
                for (v = 0; v < vectors; ++v)
                    sum[p][v] += in[p][c] * factor[v];
            }
        }
    }
    UNROLLED
    for (p = 0; p < PIXELS; ++p) {
        UNROLLED
        for (v = 0; v < vectors; ++v)
            stored.vector[p][v] = sum[p][v];
    }
    for (p = 0; p < PIXELS; ++p)
        finish(pixels, p, output, stored.value[p], OUTPUTS);
}

/* Four outputs of PIXELS pixels. The weights of neighbouring channels are `stride` apart. */
static void four_of_many(const struct pixels *pixels, const float *weight, int stride, const float *bias, int output)
{
    union {
        four_lanes vector[PIXELS];
        float value[PIXELS][4];
    } stored;
    four_lanes sum[PIXELS];
    int element, c, p;
    UNROLLED
    for (p = 0; p < PIXELS; ++p)
        sum[p] = *(const loose_four_lanes *)bias;
    for (element = 0; element < pixels->elements; ++element) {
        const float *const *const in = pixels->source + element * PIXELS;
        for (c = 0; c < pixels->channels; ++c, weight += stride) {
            const four_lanes factor = *(const loose_four_lanes *)weight;
            UNROLLED
            for (p = 0; p < PIXELS; ++p)
                sum[p] += in[p][c] * factor;
        }
    }
    UNROLLED
    for (p = 0; p < PIXELS; ++p)
        stored.vector[p] = sum[p];
    for (p = 0; p < PIXELS; ++p)
        finish(pixels, p, output, stored.value[p], 4);
}

#else

/* Four outputs of PIXELS = 4 pixels: each weight and each input is read once for four products. */
static void four_of_many(const struct pixels *pixels, const float *weight, int stride, const float *bias, int output)
{
    float a[4], b[4], c[4], d[4];
    float a0 = bias[0], a1 = bias[1], a2 = bias[2], a3 = bias[3];
    float b0 = a0, b1 = a1, b2 = a2, b3 = a3, c0 = a0, c1 = a1, c2 = a2, c3 = a3, d0 = a0, d1 = a1, d2 = a2, d3 = a3;
    int element;
    for (element = 0; element < pixels->elements; ++element) {
        const float *const *const in = pixels->source + element * PIXELS;
        const float *pa = in[0], *pb = in[1], *pc = in[2], *pd = in[3];
        const float *const end = pa + pixels->channels;
        while (pa < end) {
            const float w0 = weight[0], w1 = weight[1], w2 = weight[2], w3 = weight[3];
            const float xa = *pa++, xb = *pb++, xc = *pc++, xd = *pd++;
            a0 += xa * w0, a1 += xa * w1, a2 += xa * w2, a3 += xa * w3;
            b0 += xb * w0, b1 += xb * w1, b2 += xb * w2, b3 += xb * w3;
            c0 += xc * w0, c1 += xc * w1, c2 += xc * w2, c3 += xc * w3;
            d0 += xd * w0, d1 += xd * w1, d2 += xd * w2, d3 += xd * w3;
            weight += stride;
        }
    }
    a[0] = a0, a[1] = a1, a[2] = a2, a[3] = a3;
    b[0] = b0, b[1] = b1, b[2] = b2, b[3] = b3;
    c[0] = c0, c[1] = c1, c[2] = c2, c[3] = c3;
    d[0] = d0, d[1] = d1, d[2] = d2, d[3] = d3;
    finish(pixels, 0, output, a, 4);
    finish(pixels, 1, output, b, 4);
    finish(pixels, 2, output, c, 4);
    finish(pixels, 3, output, d, 4);
}

static void sixteen_of_many(const struct pixels *pixels, const float *weight, const float *bias, int output)
{
    int i;
    for (i = 0; i < OUTPUTS; i += 4)
        four_of_many(pixels, weight + i, OUTPUTS, bias + i, output + i);
}

#endif

static void four(const struct pixels *pixels, const float *weight, int stride, const float *bias, int output)
{
    int p, i;
    if (pixels->count == PIXELS) {
        four_of_many(pixels, weight, stride, bias, output);
        return;
    }
    for (p = 0; p < pixels->count; ++p) {
        float sums[4];
        for (i = 0; i < 4; ++i)
            sums[i] = bias[i];
        four_of_one(pixels, p, weight, stride, sums);
        finish(pixels, p, output, sums, 4);
    }
}

/* All outputs of one group for the pixels. */
static void outputs_of(const struct pixels *pixels, const float *weight, const float *bias, int outputs)
{
    const int each = pixels->elements * pixels->channels;
    int output = 0, i, p;
    for (; output + OUTPUTS <= outputs; output += OUTPUTS, weight += OUTPUTS * each) {
        if (pixels->count == PIXELS)
            sixteen_of_many(pixels, weight, bias + output, output);
        else
            for (i = 0; i < OUTPUTS; i += 4)
                four(pixels, weight + i, OUTPUTS, bias + output + i, output + i);
    }
    for (; output + 4 <= outputs; output += 4, weight += 4 * each)
        four(pixels, weight, 4, bias + output, output);
    for (; output < outputs; ++output, weight += each)
        for (p = 0; p < pixels->count; ++p) {
            const float sum = sum_of_one(pixels, p, weight, 1, bias[output]);
            finish(pixels, p, output, &sum, 1);
        }
}

/* `sources` has room for PIXELS pointers for each element of the window. */
static void convolve(const struct layer *layer, const float *in, const float *added, float *out,
                     const float **sources)
{
    const struct window *const window = &layer->window;
    const int all = layer->out.height * layer->out.width;
    const int inputs = layer->in.channels / layer->groups, outputs = layer->out.channels / layer->groups;
    struct pixels pixels;
    int first, group;
    pixels.elements = window->rows * window->columns;
    pixels.channels = inputs;
    pixels.count = all < PIXELS ? 1 : PIXELS;
    pixels.source = sources;
    pixels.step = layer->out.channels;
    pixels.lowest = layer->lowest;
    pixels.highest = layer->highest;
    for (group = 0; group < layer->groups; ++group)
        for (first = 0; first < all; first += pixels.count) {
            if (first > all - pixels.count)
                first = all - pixels.count;
            gather(&layer->in, &layer->out, window, in + group * inputs, layer->padding, first, pixels.count, sources);
            pixels.added = added ? added + first * pixels.step + group * outputs : 0;
            pixels.out = out + first * pixels.step + group * outputs;
            outputs_of(&pixels, layer->weight + group * outputs * pixels.elements * inputs,
                       layer->bias + group * outputs, outputs);
        }
}

//: depthwise limits
/* A convolution of each channel by itself, four channels at a time. */
static void convolve_each_channel(const struct layer *layer, const float *in, const float *added, float *out)
{
    const struct window *const window = &layer->window;
    const int channels = layer->in.channels;
    int x, y, c, i, row, column;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x, out += channels)
            for (c = 0; c < channels; c += 4) {
                const int count = channels - c < 4 ? channels - c : 4;
                const float *weight = layer->weight + c;
                float sums[4] = {0, 0, 0, 0};
                for (row = 0; row < window->rows; ++row)
                    for (column = 0; column < window->columns; ++column, weight += channels) {
                        const int from = y * window->row_stride - window->top + row * window->row_dilation;
                        const int at = x * window->column_stride - window->left + column * window->column_dilation;
                        const float *const source = in + (from * layer->in.width + at) * channels + c;
                        if (from < 0 || from >= layer->in.height || at < 0 || at >= layer->in.width)
                            continue;
                        if (count == 4) {
                            sums[0] += source[0] * weight[0];
                            sums[1] += source[1] * weight[1];
                            sums[2] += source[2] * weight[2];
                            sums[3] += source[3] * weight[3];
                        } else {
                            for (i = 0; i < count; ++i)
                                sums[i] += source[i] * weight[i];
                        }
                    }
                for (i = 0; i < count; ++i) {
                    const float sum = sums[i] + layer->bias[c + i];
                    out[c + i] = limited(added ? sum + *added++ : sum, layer->lowest, layer->highest);
                }
            }
}

//: affine limits
/* Each channel by a factor of its own. In place, too. */
static void scale_and_shift(const struct layer *layer, const float *in, const float *added, float *out)
{
    const int pixels = layer->in.height * layer->in.width;
    int p, c;
    for (p = 0; p < pixels; ++p)
        for (c = 0; c < layer->in.channels; ++c) {
            float value = *in++ * layer->weight[c] + layer->bias[c];
            if (added)
                value += *added++;
            *out++ = limited(value, layer->lowest, layer->highest);
        }
}

//: add limits
/* In place of either, too. */
static void add(const struct layer *layer, const float *in, const float *added, float *out)
{
    const int count = layer->in.height * layer->in.width * layer->in.channels;
    int i;
    for (i = 0; i < count; ++i)
        out[i] = limited(in[i] + added[i], layer->lowest, layer->highest);
}

//: clamp limits
/* In place, too. */
static void limit(const struct layer *layer, const float *in, float *out)
{
    const int count = layer->in.height * layer->in.width * layer->in.channels;
    int i;
    for (i = 0; i < count; ++i)
        out[i] = limited(in[i], layer->lowest, layer->highest);
}

//: mean
typedef float total;

static total part_of(const struct layer *layer, number value)
{
    (void)layer;
    return value;
}

static number mean_of(const struct layer *layer, total sum, int count)
{
    (void)layer;
    return sum / (float)count;
}

//: moved
static number moved(const struct layer *layer, number value)
{
    (void)layer;
    return value;
}

//: nothing
static number nothing(const struct layer *layer)
{
    (void)layer;
    return 0;
}
