// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "demo_command.h"
#include "spoken.h"

#include <memory>

namespace nonn::cli {

void addDemoCommand(Commands& commands) {
    const auto arguments = std::make_shared<DemoArguments>();
    CLI::App* const command =
        commands.app().add_subcommand("demo", said(Text::tr("Do the whole work once, on Fashion-MNIST with the teacher "
                                                            "that comes with this program: two students, each at "
                                                            "most 1/31 of the teacher's size. About ten minutes on two "
                                                            "cores. Given again, it goes on where it was stopped "
                                                            "and repeats nothing that is done")));
    command
        ->add_option("folder", arguments->folder,
                     said(Text::tr("Gets the project demo.nonn and the students, in export")))
        ->required()
        ->type_name("DIR");
    command->add_flag(
        "--quick", arguments->quick,
        said(Text::tr("In about two minutes, from fewer images: for a look, the students are less accurate")));
    commands.onNetworks(command, commands.networks().demo, arguments);
}

}  // namespace nonn::cli
