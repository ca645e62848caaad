// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_look.h"

int main(int count, char** words) {
    return nonn::answerLook(count, words);
}
