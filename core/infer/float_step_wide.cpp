// SPDX-License-Identifier: GPL-3.0-or-later
#define RUN_FLOAT_STEP runFloatStepWide
#include "infer/float_step.inc"
