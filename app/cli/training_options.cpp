// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_options.h"

#include "text.h"

namespace nonn::cli {

void TrainingOptions::addTo(CLI::App* command, const LoopSettings& defaults, const Augmentation& augmentation) {
    const auto shown = [](const std::string& help, const std::string& value) {
        return help + " (default: " + value + ")";
    };
    command->add_option("--epochs", m_epochs, shown("How often every image is seen", std::to_string(defaults.epochs)))
        ->check(CLI::Range(1, 1'000'000));
    command->add_option("--batch", m_batch, shown("Images a step", std::to_string(defaults.batchSize)))
        ->check(CLI::Range(2, 1'000'000));
    command
        ->add_option("--lr", m_learningRate, shown("Learning rate at its peak", numberText(defaults.learningRate, 2)))
        ->check(CLI::PositiveNumber);
    command
        ->add_option(
            "--schedule", m_schedule,
            shown("How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after "
                  "30 %, 60 % and 80 % of the epochs",
                  name(defaults.schedule)))
        ->check(CLI::IsMember({"cosine", "step"}));
    command
        ->add_option(
            "--padding", m_padding,
            shown("Images are shifted at random by up to so many pixels", std::to_string(augmentation.padding)))
        ->check(CLI::Range(0, 4096));
    command->add_flag("--no-flip", m_noFlip, "Do not mirror half of the images at random");
    command
        ->add_option("--arithmetic", m_arithmetic,
                     "fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}));
}

void TrainingOptions::apply(LoopSettings& loop, Augmentation& augmentation, Arithmetic& arithmetic) const {
    loop.epochs = m_epochs.value_or(loop.epochs);
    loop.batchSize = m_batch.value_or(loop.batchSize);
    loop.learningRate = m_learningRate.value_or(loop.learningRate);
    if (m_schedule)
        loop.schedule = parseSchedule(*m_schedule);
    augmentation.padding = m_padding.value_or(augmentation.padding);
    augmentation.flip = augmentation.flip && !m_noFlip;
    if (m_arithmetic)
        arithmetic = parseArithmetic(*m_arithmetic);
}

}  // namespace nonn::cli
