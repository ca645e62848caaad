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
