// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/proto_reader.h"

#include <bit>

namespace nonn {

namespace {

/// The content up to the message's end: places in errors are those of the file.
std::string_view upToEndOf(std::string_view message, std::string_view content) {
    return content.substr(0, static_cast<std::size_t>(message.data() + message.size() - content.data()));
}

}  // namespace

float ProtoField::real() const {
    return std::bit_cast<float>(static_cast<std::uint32_t>(value));
}

ProtoReader::ProtoReader(std::filesystem::path path, std::string_view content, std::string_view message)
    : m_path(path),
      m_content(content),
      m_reader(std::move(path), upToEndOf(message, content),
               static_cast<std::size_t>(message.data() - content.data())) {}

std::uint64_t ProtoReader::varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint64_t byte = m_reader.number(1, Text::tr("a number"));
        value |= (byte & 127) << shift;
        if (byte < 128)
            return value;
    }
    m_reader.fail(Text::tr("has a number of more than ten bytes"));
}

bool ProtoReader::next(ProtoField& field) {
    if (m_reader.left() == 0)
        return false;
    const std::uint64_t tag = varint();
    field = {};
    field.number = static_cast<int>(tag >> 3 & 0x1fffffff);
    field.kind = static_cast<int>(tag & 7);
    if (field.number == 0 || tag >> 32 != 0)
        fail(Text::tr("has a field without a number"));
    switch (field.kind) {
        case 0:
            field.value = varint();
            break;
        case 1:
            field.value = m_reader.number(8, Text::tr("a number"));
            break;
        case 2:
            field.bytes = m_reader.take(varint(), Text::tr("field %1", field.number));
            break;
        case 5:
            field.value = m_reader.number(4, Text::tr("a number"));
            break;
        default:
            fail(Text::tr("has a field of the unknown kind %1", field.kind));
    }
    return true;
}

void ProtoReader::expect(const ProtoField& field, int kind) const {
    if (field.kind != kind)
        fail(Text::tr("has field %1 as kind %2, where kind %3 belongs", field.number, field.kind, kind));
}

ProtoReader ProtoReader::within(const ProtoField& field) const {
    expect(field, 2);
    return {m_path, m_content, field.bytes};
}

std::string ProtoReader::text(const ProtoField& field) const {
    expect(field, 2);
    return std::string(field.bytes);
}

void ProtoReader::integers(const ProtoField& field, std::vector<std::int64_t>& values) const {
    if (field.kind == 0) {
        values.push_back(field.integer());
        return;
    }
    ProtoReader packed = within(field);
    while (packed.m_reader.left() > 0)
        values.push_back(static_cast<std::int64_t>(packed.varint()));
}

void ProtoReader::reals(const ProtoField& field, std::vector<float>& values) const {
    if (field.kind == 5) {
        values.push_back(field.real());
        return;
    }
    ProtoReader packed = within(field);
    while (packed.m_reader.left() > 0)
        values.push_back(
            std::bit_cast<float>(static_cast<std::uint32_t>(packed.m_reader.number(4, Text::tr("a number")))));
}

void ProtoReader::doubles(const ProtoField& field, std::vector<double>& values) const {
    if (field.kind == 1) {
        values.push_back(std::bit_cast<double>(field.value));
        return;
    }
    ProtoReader packed = within(field);
    while (packed.m_reader.left() > 0)
        values.push_back(std::bit_cast<double>(packed.m_reader.number(8, Text::tr("a number"))));
}

}  // namespace nonn
