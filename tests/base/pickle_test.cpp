// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pickle.h"

#include "base/caught_error.h"
#include "base/pickle_text.h"

#include <QtTest>

using namespace nonn;
using namespace std::string_literals;

namespace {

/// A value in one line; `depth` bounds those that hold themselves.
std::string print(const PickleValue& value, int depth = 6);

std::string print(const std::vector<const PickleValue*>& items, int depth) {
    std::string text;
    for (const PickleValue* const item : items)
        text += (text.empty() ? "" : " ") + print(*item, depth);
    return text;
}

std::string printEntries(const PickleValue& value, int depth) {
    std::string text;
    for (const auto& [key, entry] : value.entries)
        text += (text.empty() ? "" : " ") + print(*key, depth) + ":" + print(*entry, depth);
    return text;
}

std::string print(const PickleValue& value, int depth) {
    if (depth == 0)
        return "...";
    --depth;
    switch (value.kind) {
        case PickleKind::none:
            return "None";
        case PickleKind::boolean:
            return value.integer == 1 ? "True" : "False";
        case PickleKind::integer:
            return std::to_string(value.integer);
        case PickleKind::longInteger:
            return "long" + std::to_string(value.text.size());
        case PickleKind::real:
            return std::to_string(value.real);
        case PickleKind::text:
            return "'" + std::string(value.text) + "'";
        case PickleKind::bytes:
            return "b'" + std::string(value.text) + "'";
        case PickleKind::list:
            return "[" + print(value.items, depth) + "]";
        case PickleKind::tuple:
            return "(" + print(value.items, depth) + ")";
        case PickleKind::set:
            return "{" + print(value.items, depth) + "}";
        case PickleKind::dictionary:
            return "{" + printEntries(value, depth) + "}";
        case PickleKind::global:
            return std::string(value.text);
        case PickleKind::persistent:
            return "<" + print(*value.arguments, depth) + ">";
        case PickleKind::call: {
            std::string text = print(*value.callee, depth) + print(*value.arguments, depth);
            if (!value.items.empty())
                text += "[" + print(value.items, depth) + "]";
            if (!value.entries.empty())
                text += "{" + printEntries(value, depth) + "}";
            return value.state ? text + "." + print(*value.state, depth) : text;
        }
    }
    return {};
}

}  // namespace

class PickleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const std::string& content, const char* value) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(value);
        };
        row("none", "N.", "None");
        row("booleans", "\x80\2\x88\x89\x86.", "(True False)");
        row("small numbers", "(K\xffM\xff\xffJ\xff\xff\xff\xfft.", "(255 65535 -1)");
        row("long numbers", "(\x8a\0\x8a\1\xff\x8a\2\0\x80\x8b\1\0\0\0\x7f\x8a\x09\1\2\3\4\5\6\7\x08\x09t."s,
            "(0 -1 -32768 127 long9)");
        row("eight bytes", "\x8a\x08\0\0\0\0\0\0\0\x80."s, "-9223372036854775808");
        row("real", "G\x3f\xf8\0\0\0\0\0\0."s, "1.500000");
        row("numbers in digits", "(I42\nI01\nI00\nL-7L\nL8\nF0.25\nF-1e3\nt.",
            "(42 True False -7 8 0.250000 -1000.000000)");
        row("texts", "(X\1\0\0\0a\x8c\1b\x8d\1\0\0\0\0\0\0\0c"s + "V\\u00e9x\nt.", "('a' 'b' 'c' '\xc3\xa9x')");
        row("bytes", "(T\1\0\0\0aU\1bB\1\0\0\0cC\1d\x8e\1\0\0\0\0\0\0\0e\x96\1\0\0\0\0\0\0\0fS'g\\x41\\n'\nt."s,
            "(b'a' b'b' b'c' b'd' b'e' b'f' b'gA\n')");
        row("containers", "(](K\1K\2e}(K\3K\4uK\5K\6s)K\7\x85K\x08K\x09K\x0a\x87\x8f(K\1\x90(K\2\x91t.",
            "([1 2] {3:4 5:6} () (7) (8 9 10) {1} {2})");
        row("containers from marks", "((K\1K\2l(K\3K\4d]K\5at.", "([1 2] {3:4} [5])");
        row("protocol 0", "(lp0\nS'a'\np1\nag1\na.", "[b'a' b'a']");
        row("memo", "(]q\0K\1ah\0]r\0\1\0\0j\0\1\0\0t."s, "([1] [1] [] [])");
        row("memo of protocol 4", "\x80\4\x95\5\0\0\0\0\0\0\0K\7\x94h\0\x86."s, "(7 7)");
        row("pops and copies",
            "K\1K\2"
            "0"
            "(K\1K\2"
            "1"
            "(0K\3"
            "2\x87.",
            "(1 3 3)");
        row("OrderedDict", "ccollections\nOrderedDict\n)R(X\1\0\0\0aK\1u}X\1\0\0\0mK\2sb."s,
            "collections.OrderedDict(){'a':1}.{'m':2}");
        row("names of protocol 4", "\x8c\2os\x8c\6system\x93\x8c\4true\x85R.", "os.system('true')");
        row("new objects",
            "(cm\nC\n)\x81"
            "cm\nC\nK\1\x85}\x92"
            "(K\2im\nC\n(cm\nC\nK\3ot.",
            "(m.C() m.C(1) m.C(2) m.C(3))");
        row("list objects", "cm\nL\n)R(K\1K\2e.", "m.L()[1 2]");
        row("persistent", "(Pone\n(U\1aK\1tQt.", "(<'one'> <(b'a' 1)>)");
        row("holds itself", "]q\0h\0a."s, "[[[[[[...]]]]]]");
    }
    void reads() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, value);
        const std::string bytes = "before" + content.toStdString() + "after";
        const Pickle pickle("p", bytes, 6);
        QCOMPARE(print(pickle.root()), value.toStdString());
        QCOMPARE(pickle.end(), bytes.size() - 5);
    }

    void findsEntries() {
        const std::string content = "(U\1aK\1U\1bK\2X\1\0\0\0aK\3d."s;
        const Pickle pickle("p", content);
        QCOMPARE(pickle.root().find("a")->integer, std::int64_t{3});
        QCOMPARE(pickle.root().find("b")->integer, std::int64_t{2});
        QVERIFY(!pickle.root().find("c"));
    }

    void listsWhatIsKeptElsewhere() {
        const std::string content = "(K\1QK\2Qt.";
        const Pickle pickle("p", content);
        QCOMPARE(pickle.persistent().size(), std::size_t{2});
        QCOMPARE(pickle.persistent()[1]->arguments->integer, std::int64_t{2});
    }

    void survivesBeingMoved() {
        const std::string content = "(S'short'\nccollections\nOrderedDict\nt.";
        Pickle first("p", content);
        const Pickle second = std::move(first);
        QCOMPARE(print(second.root()), std::string("(b'short' collections.OrderedDict)"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(reason);
        };
        row("empty", "", "ends within a pickle: 1 bytes are announced, 0 are left, at byte 0");
        row("without an end", "N", "ends within a pickle: 1 bytes are announced, 0 are left, at byte 1");
        row("nothing to give", ".", "a value is missing, at byte 0");
        row("unknown", "\xff.", "an instruction that is not known or not read (code 255), at byte 0");
        row("extension", "\x82\1.", "(code 130)");
        row("buffer outside", "\x97.", "(code 151)");
        row("newer protocol", "\x80\6N.", "a newer protocol than 5, at byte 1");
        row("frame", "\x95\xff\xff\xff\xff\xff\xff\xff\xffN.", "ends within a frame of a pickle, at byte 1");
        row("text of 4 GB",
            "X\xff\xff\xff\xff"
            "a.",
            "ends within a text of a pickle: 4294967295 bytes are announced, 2");
        row("text of exabytes",
            "\x8d\xff\xff\xff\xff\xff\xff\xff\x7f"
            "a.",
            "9223372036854775807 bytes are announced");
        row("long number", "\x8b\xff\xff\xff\xff.", "ends within a number of a pickle");
        row("line", "Iabc", "ends within a number of a pickle, at byte 1");
        row("digits", "Iabc\n.", "a number is malformed, at byte 1");
        row("digits beyond 64 bits", "L99999999999999999999L\n.", "a number is malformed");
        row("no digits", "F\n.", "a number is malformed");
        row("quotes", "S'a\n.", "a text is malformed");
        row("escape", "S'\\q'\n.", "a text is malformed");
        row("escape at the end", "S'\\'\n.", "a text is malformed");
        row("hexadecimal", "S'\\x4'\n.", "a text is malformed");
        row("character", "V\\uD8\n.", "a text is malformed");
        row("character beyond Unicode", "V\\UFFFFFFFF\n.", "a text is malformed");
        row("no mark", "K\1t.", "a mark is missing");
        row("below a mark", "K\1(a.", "a value is missing");
        row("pop nothing", "0.", "a value is missing");
        row("copy nothing", "2.", "a value is missing");
        row("key without value", "}(K\1u.", "a key has no value");
        row("entries in a number", "K\1K\2K\3s.", "entries are set in a value that takes none");
        row("items in a tuple", ")K\1a.", "values are appended to one that takes none");
        row("state of a list", "]}b.", "a value that is no object is given a state");
        row("call without a tuple", "cos\nsystem\nK\1R.", "a call has no tuple of arguments");
        row("object without a class", "(o.", "a call has no class");
        row("name that is no text", "K\1K\2\x93.", "a name is no text");
        row("long name", "c" + std::string(600, 'a') + "\nb\n.", "a name of more than 512 characters");
        row("memo", "h\5.", "it recalls value 5, which is not there");
        row("memo of nothing", "q\1.", "a value is missing");
        row("endless", std::string(Pickle::largestPickle + 1, ']') + ".",
            "is a pickle of more than 2097152 instructions");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        const std::string bytes = content.toStdString();
        COMPARE_ERROR(Pickle("p.pkl", bytes), ErrorCode::badInput, "p.pkl", reason.toStdString());
    }

    void survivesEveryCut() {
        const std::string content =
            "\x80\4\x95\5\0\0\0\0\0\0\0(ccollections\nOrderedDict\n)R(X\1\0\0\0aK\1u\x8c\1b\x94G\0\0\0\0\0\0\0\0I1\nt."s;
        for (std::size_t length = 0; length < content.size(); ++length)
            QVERIFY(caughtError([&] { Pickle("p", std::string_view(content).substr(0, length)); }));
    }

    void turnsTextIntoLatin1() {
        QCOMPARE(latin1Bytes("a\xc3\xbf\xc2\x80"), std::optional<std::string>("a\xff\x80"));
        for (const char* const text : {"\xc4\x80", "\xc3", "\xc3z", "\x80", "\xe2\x82\xac"})
            QVERIFY(!latin1Bytes(text));
    }
};

QTEST_GUILESS_MAIN(PickleTest)
#include "pickle_test.moc"
