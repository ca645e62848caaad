// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_options.h"

#include "help_text.h"
#include "number_options.h"
#include "spoken.h"
#include "text.h"

namespace nonn::cli {

void TrainingOptions::addTo(CLI::App* command, const LoopSettings& defaults) {
    addWhole(command, "--epochs", m_epochs, {1, 1'000'000},
             withDefault(Text::tr("How often every image is seen"), std::to_string(defaults.epochs)));
    addWhole(command, "--batch", m_batch, {2, 1'000'000},
             withDefault(Text::tr("Images a step"), std::to_string(defaults.batchSize)));
    addReal(command, "--lr", m_learningRate, {0, largestSetting, true},
            withDefault(Text::tr("Learning rate at its peak"), numberText(defaults.learningRate, 2)));
    command
        ->add_option(
            "--schedule", m_schedule,
            withDefault(
                Text::tr("How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after "
                         "30 %, 60 % and 80 % of the epochs"),
                name(defaults.schedule)))
        ->check(CLI::IsMember({"cosine", "step"}));
    addWhole(command, "--padding", m_padding, {0, 4096},
             withDefault(
                 Text::tr("Images are shifted at random by up to so many pixels, where they are not cropped at random"),
                 std::to_string(Augmentation().padding)));
    command->add_flag("--no-flip", m_noFlip, said(Text::tr("Do not mirror the images every other time")));
    addReal(
        command, "--crop-area", m_cropArea, {0, 1},
        said(Text::tr(
            "Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: "
            "no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or "
            "more)")));
    addReal(
        command, "--jitter", m_jitter, {0, 1},
        said(Text::tr("Brightness, contrast and saturation are changed at random by up to this share (default: 0)")));
    addReal(command, "--erasing", m_erasing, {0, 1},
            said(Text::tr("Probability that a rectangle of an image is blotted out at random (default: 0)")));
    command
        ->add_option(
            "--arithmetic", m_arithmetic,
            said(Text::tr(
                "fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)")))
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}));
}

void TrainingOptions::apply(LoopSettings& loop, Augmentation& augmentation, Arithmetic& arithmetic,
                            Arithmetic (*fastest)()) const {
    loop.epochs = m_epochs.value_or(loop.epochs);
    loop.batchSize = m_batch.value_or(loop.batchSize);
    loop.learningRate = m_learningRate.value_or(loop.learningRate);
    if (m_schedule)
        loop.schedule = parseSchedule(*m_schedule);
    augmentation.padding = m_padding.value_or(augmentation.padding);
    augmentation.flip = augmentation.flip && !m_noFlip;
    augmentation.cropArea = m_cropArea.value_or(augmentation.cropArea);
    augmentation.jitter = m_jitter.value_or(augmentation.jitter);
    augmentation.erasing = m_erasing.value_or(augmentation.erasing);
    if (m_arithmetic)
        arithmetic = *m_arithmetic == "auto" ? fastest() : parseArithmetic(*m_arithmetic);
}

}  // namespace nonn::cli
