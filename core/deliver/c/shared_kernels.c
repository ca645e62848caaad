// SPDX-License-Identifier: GPL-3.0-or-later
// What generated C has in whatever numbers it computes; `number` is the type of these. See float_kernels.c.

//: shapes
/* Maps lie row by row, in each pixel one channel after the other; a vector is a map of one pixel. */
struct map {
    int height, width, channels;
};

struct window {
    int rows, columns, row_stride, column_stride, row_dilation, column_dilation, top, left;
};

//: gather
/* Where `count` pixels of the output, from `first` on, find the channels of the input: for each element of the window,
 * for each pixel. Beyond the edge that is `padding`. */
static void gather(const struct map *from, const struct map *to, const struct window *window, const number *in,
                   const number *padding, int first, int count, const number **sources)
{
    int p, row, column;
    for (p = 0; p < count; ++p) {
        const int top = (first + p) / to->width * window->row_stride - window->top;
        const int left = (first + p) % to->width * window->column_stride - window->left;
        const number **source = sources + p;
        for (row = 0; row < window->rows; ++row)
            for (column = 0; column < window->columns; ++column, source += count) {
                const int y = top + row * window->row_dilation, x = left + column * window->column_dilation;
                const int inside = y >= 0 && y < from->height && x >= 0 && x < from->width;
                *source = inside ? in + (y * from->width + x) * from->channels : padding;
            }
    }
}
