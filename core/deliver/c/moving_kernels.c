// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C moves in whatever numbers it computes, and takes means of. Needs parts of float_kernels.c or
// int8_kernels.c.

//: pool mean
/* The largest value in each window, or the mean. Padding never wins. */
static void pool(const struct layer *layer, const number *in, number *out, int largest)
{
    const struct window *const window = &layer->window;
    int x, y, c, row, column;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x)
            for (c = 0; c < layer->out.channels; ++c) {
                total sum = 0;
                number most = 0;
                int count = 0;
                for (row = 0; row < window->rows; ++row)
                    for (column = 0; column < window->columns; ++column) {
                        const int from = y * window->row_stride - window->top + row * window->row_dilation;
                        const int at = x * window->column_stride - window->left + column * window->column_dilation;
                        number source;
                        if (from < 0 || from >= layer->in.height || at < 0 || at >= layer->in.width)
                            continue;
                        source = in[(from * layer->in.width + at) * layer->in.channels + c];
                        if (count == 0 || source > most)
                            most = source;
                        sum += part_of(layer, source);
                        ++count;
                    }
                if (layer->counts_padding)
                    count = window->rows * window->columns;
                *out++ = largest ? most : mean_of(layer, sum, count);
            }
}

//: adaptive mean
/* Means over windows spread evenly over the map; over all of it where the output is one pixel. */
static void mean_of_parts(const struct layer *layer, const number *in, number *out)
{
    int i, j, c, x, y;
    for (i = 0; i < layer->out.height; ++i)
        for (j = 0; j < layer->out.width; ++j) {
            const int top = i * layer->in.height / layer->out.height;
            const int bottom = ((i + 1) * layer->in.height + layer->out.height - 1) / layer->out.height;
            const int left = j * layer->in.width / layer->out.width;
            const int right = ((j + 1) * layer->in.width + layer->out.width - 1) / layer->out.width;
            for (c = 0; c < layer->out.channels; ++c) {
                total sum = 0;
                for (y = top; y < bottom; ++y)
                    for (x = left; x < right; ++x)
                        sum += part_of(layer, in[(y * layer->in.width + x) * layer->in.channels + c]);
                *out++ = mean_of(layer, sum, (bottom - top) * (right - left));
            }
        }
}

//: subsample nothing
/* Every stride-th row and column; channels that the input has not are zeros. */
static void subsample(const struct layer *layer, const number *in, number *out)
{
    int x, y, c;
    for (y = 0; y < layer->out.height; ++y)
        for (x = 0; x < layer->out.width; ++x)
            for (c = 0; c < layer->out.channels; ++c) {
                const int from = (y * layer->window.row_stride * layer->in.width + x * layer->window.column_stride);
                const int source = c + layer->channel_offset;
                const int there = source >= 0 && source < layer->in.channels;
                *out++ = there ? in[from * layer->in.channels + source] : nothing(layer);
            }
}

//: concatenate moved
/* One part of several along the channels: the others are written by calls of their own. */
static void join(const struct layer *layer, const number *in, number *out)
{
    const int pixels = layer->out.height * layer->out.width;
    int p, c;
    for (p = 0; p < pixels; ++p)
        for (c = 0; c < layer->in.channels; ++c)
            out[p * layer->out.channels + layer->channel_offset + c] = moved(layer, *in++);
}

//: flatten
/* Channel by channel, row by row. */
static void flatten(const struct layer *layer, const number *in, number *out)
{
    const int pixels = layer->in.height * layer->in.width;
    int p, c;
    for (c = 0; c < layer->in.channels; ++c)
        for (p = 0; p < pixels; ++p)
            *out++ = in[p * layer->in.channels + c];
}
