// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "plan/plan.h"
#include "plan/reading.h"

namespace nonn {

namespace {

Json toJson(const Limit& limit) {
    return {{"limit", limit.name},
            {"allowed", limit.allowed},
            {"needed", limit.needed},
            {"next_needs", limit.nextNeeds ? Json(*limit.nextNeeds) : Json(nullptr)},
            {"binds", limit.binds}};
}

Json toJson(const PlannedStudent& student) {
    Json limits = Json::array();
    for (const Limit& limit : student.limits)
        limits.push_back(toJson(limit));
    return {{"architecture", student.architecture},
            {"filters", student.filters},
            {"parameters", student.parameters},
            {"deployed_bytes", student.deployedBytes},
            {"peak_activation_bytes", student.peakActivationBytes},
            {"peak_operation", student.peakOperation},
            {"macs", student.macs},
            {"depthwise_macs", student.depthwiseMacs},
            {"message", name(student.message)},
            {"message_bytes", student.messageBytes},
            {"feature_message_bytes", student.featureMessageBytes},
            {"logit_message_bytes", student.logitMessageBytes},
            {"budget", toJson(student.budget)},
            {"fits", student.fits},
            {"next_larger", student.nextLarger.empty() ? Json(nullptr) : Json(student.nextLarger)},
            {"limits", limits}};
}

PlannedStudent studentFromJson(const std::filesystem::path& path, const Json& json, Shape image, int classes) {
    const auto filters = static_cast<int>(wholeNumber(json.at("filters"), "filters", 1, 1'000'000));
    PlannedStudent student = costStudent(json.at("architecture"), image, filters, classes,
                                         parseMessage(json.at("message")), budgetFromJson(path, json.at("budget")));
    if (const Json& next = json.at("next_larger"); !next.is_null())
        setNextLarger(student, next, image, classes);
    return student;
}

}  // namespace

Json toJson(const Plan& plan) {
    Json students = Json::array();
    for (const PlannedStudent& student : plan.students)
        students.push_back(toJson(student));
    return {{"fits", plan.fits()},
            {"image", {plan.image.channels, plan.image.height, plan.image.width}},
            {"classes", plan.classes},
            {"size", name(plan.size)},
            {"students", students}};
}

Plan planFromJson(const std::filesystem::path& path, const Json& json) {
    return readFrom(path, json, [&](const Json& object) {
        const auto side = [&](std::size_t i) {
            return static_cast<int>(wholeNumber(object.at("image").at(i), "image", 1, 65536));
        };
        Plan plan;
        plan.image = {side(0), side(1), side(2)};
        plan.classes = static_cast<int>(wholeNumber(object.at("classes"), "classes", 1, 1'000'000));
        plan.size = object.contains("size") ? parseSizeRule(object.at("size")) : SizeRule::fill;
        for (const Json& student : object.at("students"))
            plan.students.push_back(studentFromJson(path, student, plan.image, plan.classes));
        if (plan.students.empty())
            throw badInput(path, Text::tr("is a plan without students"));
        return plan;
    });
}

}  // namespace nonn
