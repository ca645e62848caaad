// SPDX-License-Identifier: GPL-3.0-or-later
#define RUN_INT8_STEP runInt8StepDot
#include "infer/int8_step.inc"
