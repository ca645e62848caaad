// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_source.h"
#include "deliver/c/c_text.h"

namespace nonn {

namespace {

constexpr auto headerTemplate = R"(/* Where the students' shares of the logits meet. In C99, made by @PRODUCER@. */
#ifndef FUSION_H
#define FUSION_H

@INCLUDES@#ifdef __cplusplus
extern "C" {
#endif

#define FUSION_CLASSES @CLASSES@

/* Before the first share. */
void fusion_begin(float *logits);

/* For each student that answers. */
void fusion_add(float *logits, @SHARE@);

/* The number of the largest, and its name. */
int fusion_answer(const float *logits);
const char *fusion_class_name(int answer);

#ifdef __cplusplus
}
#endif

#endif
)";

constexpr auto sourceTemplate = R"(/* Where the students' shares of the logits meet. In C99, made by @PRODUCER@. */
#include "fusion.h"

@BIASES@
static const char *const names[FUSION_CLASSES] = {@NAMES@};

void fusion_begin(float *logits)
{
    int i;
    for (i = 0; i < FUSION_CLASSES; ++i)
        logits[i] = biases[i];
}

void fusion_add(float *logits, @SHARE@)
{
    int i;
    for (i = 0; i < FUSION_CLASSES; ++i)
        logits[i] += @ADDED@;
}

int fusion_answer(const float *logits)
{
    int best = 0, i;
    for (i = 1; i < FUSION_CLASSES; ++i)
        if (logits[i] > logits[best])
            best = i;
    return best;
}

const char *fusion_class_name(int answer)
{
    return answer >= 0 && answer < FUSION_CLASSES ? names[answer] : 0;
}
)";

constexpr auto makeTemplate = R"(# Made by NoNN Workbench.
CFLAGS ?= -O3
ALL = @NAMES@

all: $(ALL:%=%_check) fusion.o

%.o: %.c
	$(CC) -std=c99 -Wall -Wextra $(CFLAGS) -c -o $@ $<

%_check: %_check.o %.o
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^

check: all
	for name in $(ALL); do ./$${name}_check || exit 1; done

clean:
	rm -f *.o $(ALL:%=%_check)

@RULES@
.PHONY: all check clean
)";

constexpr auto cmakeTemplate = R"(# Made by NoNN Workbench.
cmake_minimum_required(VERSION 3.13)
project(students LANGUAGES C)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_C_STANDARD 99)
set(CMAKE_C_EXTENSIONS OFF)
enable_testing()
add_library(fusion STATIC fusion.c)
foreach(name @NAMES@)
  add_library(${name} STATIC ${name}.c)
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  add_executable(${name}_check ${name}_check.c)
  target_link_libraries(${name}_check ${name})
  add_test(NAME ${name} COMMAND ${name}_check)
endforeach()
)";

/// As a constant of C, whatever letters it has.
std::string cString(const std::string& text) {
    std::string result = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        const auto digit = [](int value) { return static_cast<char>('0' + value); };
        if (code >= 32 && code < 127 && letter != '"' && letter != '\\' && letter != '?')
            result += letter;
        else
            result += {'\\', digit(code / 64), digit(code / 8 % 8), digit(code % 8)};
    }
    return result + "\"";
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

}  // namespace

std::vector<CFile> fusionSource(const std::vector<float>& biases, const std::vector<std::string>& classNames,
                                bool eightBits, const std::string& producer) {
    std::vector<std::string> names;
    for (const std::string& name : classNames)
        names.push_back(cString(name));
    const std::map<std::string, std::string> values{
        {"PRODUCER", producer},
        {"CLASSES", std::to_string(biases.size())},
        {"INCLUDES", eightBits ? "#include <stdint.h>\n\n" : ""},
        {"SHARE", eightBits ? "const int8_t *share, float scale, int zero" : "const float *share"},
        {"ADDED", eightBits ? "scale * (float)(share[i] - zero)" : "share[i]"},
        {"BIASES", cArray("biases", std::span<const float>(biases))},
        {"NAMES", joined(names, ", ")}};
    return {{"fusion.h", filled(headerTemplate, values)}, {"fusion.c", filled(sourceTemplate, values)}};
}

std::vector<CFile> buildFiles(const std::vector<std::string>& names) {
    std::string rules;
    for (const std::string& name : names)
        rules += name + ".o: " + name + ".h " + name + "_weights.h\n" + name + "_check.o: " + name + ".h " + name +
                 "_golden.h\n";
    const std::map<std::string, std::string> values{{"NAMES", joined(names, " ")}, {"RULES", rules}};
    return {{"Makefile", filled(makeTemplate, values)}, {"CMakeLists.txt", filled(cmakeTemplate, values)}};
}

}  // namespace nonn
