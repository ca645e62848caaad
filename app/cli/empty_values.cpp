// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_values.h"

#include "number_options.h"

#include <string>

namespace nonn::cli {

void refuseEmptyValues(CLI::App& app) {
    for (CLI::Option* const option : app.get_options())
        if (option->get_expected_max() > 0)
            option->check([name = option->get_name()](const std::string& value) {
                if (value.empty())
                    throw wrongValue(name, Text::tr("is empty"));
                return std::string();
            });
    for (CLI::App* const command : app.get_subcommands({}))
        refuseEmptyValues(*command);
}

}  // namespace nonn::cli
