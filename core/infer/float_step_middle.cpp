// SPDX-License-Identifier: GPL-3.0-or-later
#define RUN_FLOAT_STEP runFloatStepMiddle
#include "infer/float_step.inc"
