// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/emulate/boards.h"

#include "base/error.h"
#include "deliver/emulate/board_text.h"

namespace nonn {

namespace {

const BoardTools& armTools() {
    static const BoardTools tools{"arm-none-eabi-gcc",
                                  "arm-none-eabi-size",
                                  "qemu-system-arm",
                                  {{"arm-none-eabi-gcc", "gcc-arm-none-eabi"}, {"qemu-system-arm", "qemu-system-arm"}},
                                  {},
                                  boardArm()};
    return tools;
}

const BoardTools& riscvTools() {
    static const BoardTools tools{
        "riscv64-unknown-elf-gcc",
        "riscv64-unknown-elf-size",
        "qemu-system-riscv32",
        {{"riscv64-unknown-elf-gcc", "gcc-riscv64-unknown-elf"}, {"qemu-system-riscv32", "qemu-system-misc"}},
        {"-bios", "none"},
        boardRiscv()};
    return tools;
}

EmulatedBoard cortexBoard(const std::string& name, const std::string& processor, std::vector<std::string> options,
                          BoardSpeed speed) {
    options.insert(options.end(), {"-mthumb", "-mfloat-abi=hard"});
    return {name, processor, std::move(options), "0x00000000", "0x20000000", &armTools(), std::move(speed)};
}

/// Cycles an instruction: on Cortex-M4 and M33 a load of two words takes 3 and all else of the integer loop 1, which is
/// 16 cycles for its 12 instructions; a multiply-add in float takes 3 on the M4. The M7 does up to two at a time.
std::vector<EmulatedBoard> makeBoards() {
    EmulatedBoard m33 = cortexBoard("mps2-an505", "Cortex-M33", {"-mcpu=cortex-m33", "-mfpu=fpv5-sp-d16"},
                                    {"stm32u575", 160e6, {{Precision::int8, 1.33}, {Precision::fp32, 1.5}}});
    m33.flash = "0x10000000";
    m33.ram = "0x38000000";
    return {cortexBoard("mps2-an386", "Cortex-M4", {"-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16"},
                        {"stm32l4r5", 120e6, {{Precision::int8, 1.33}, {Precision::fp32, 2}}}),
            cortexBoard("mps2-an500", "Cortex-M7", {"-mcpu=cortex-m7", "-mfpu=fpv5-d16"},
                        {"stm32h743", 480e6, {{Precision::int8, 0.75}, {Precision::fp32, 0.75}}}),
            m33,
            {"virt",
             "RV32IMAFC",
             {"-march=rv32imafc", "-mabi=ilp32f", "-mcmodel=medany", "-ffreestanding", "-mno-relax"},
             "0x80000000",
             "0x80400000",
             &riscvTools(),
             {}}};
}

}  // namespace

const std::vector<EmulatedBoard>& emulatedBoards() {
    static const std::vector<EmulatedBoard> boards = makeBoards();
    return boards;
}

const EmulatedBoard& findBoard(std::string_view name) {
    std::string names;
    for (const EmulatedBoard& board : emulatedBoards()) {
        if (board.name == name)
            return board;
        names += (names.empty() ? "" : ", ") + board.name;
    }
    throw badInput({}, Text::tr("'%1' is no board that can be emulated; known are %2", name, names));
}

}  // namespace nonn
