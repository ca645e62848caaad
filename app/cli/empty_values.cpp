// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/empty_values.h"

#include <string>

namespace nonn::cli {

void refuseEmptyValues(CLI::App& app) {
    for (CLI::Option* const option : app.get_options())
        if (option->get_expected_max() > 0)
            option->check([](const std::string& value) { return std::string(value.empty() ? "is empty" : ""); });
    for (CLI::App* const command : app.get_subcommands({}))
        refuseEmptyValues(*command);
}

}  // namespace nonn::cli
